import { createContext } from "react";

/**
 * How wide a view will be, in pixels, as far as what keeps its place tells before it is drawn. Views do
 * not know their shell; it says so for all in it. Undefined or 0: it does not tell.
 */
export const ExpectedWidth = createContext<number | undefined>(undefined);
