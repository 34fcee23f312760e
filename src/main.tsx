// First of all: it declares the order of the cascade layers that every other style sheet fills.
import "./styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { recoverFromDeploy } from "./recover.ts";
import { readPage } from "./shells/page.ts";

const root = document.getElementById("root");
if (root) {
  const page = readPage(root.dataset);
  recoverFromDeploy(import.meta.url);
  createRoot(root).render(
    <StrictMode>
      <App page={page} root={root} />
    </StrictMode>,
  );
  // Readers of other people's pages did not come to keep this site.
  if (page.shell !== "embed" && page.shell !== "check") {
    import("./keepOffline.ts").then(
      ({ keepOffline }) => keepOffline(page),
      // It is asked for again on the next visit.
      () => undefined,
    );
  }
}
