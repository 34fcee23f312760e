// First of all: it declares the order of the cascade layers that every other style sheet fills.
import "./styles/index.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { readPage } from "./shells/page.ts";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App page={readPage(root.dataset)} root={root} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
