import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// As long as a shared, busy machine may take to import what a view fetches when it is drawn.
configure({ asyncUtilTimeout: 15_000 });

// Testing Library does this by itself only where afterEach is a global.
afterEach(cleanup);
