// First of all: it declares the order of the cascade layers that every other style sheet fills.
import "./styles/index.css";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { recoverFromDeploy } from "./recover.ts";
import { readPage } from "./shells/page.ts";
import { parseLanguage } from "./url/languageParam.ts";
import { pageQuery } from "./url/useViewState.ts";

recoverFromDeploy(import.meta.url);
const root = document.getElementById("root");
if (root) {
  // What the script makes before it begins is enough for a turn of a slow phone.
  setTimeout(() => {
    const page = readPage(root.dataset);
    // What is written stays until the page is drawn, so it is drawn in pieces: a reader can go on.
    const show = () =>
      startTransition(() =>
        createRoot(root).render(
          <StrictMode>
            <App page={page} root={root} />
          </StrictMode>,
        ),
      );
    const { language } = parseLanguage(pageQuery());
    if (language === "en") show();
    // When the language can't be had, it stays with English, and the notice of what an address asked
    // for in vain says so.
    else
      import("./language/speakIn.ts").then((module) => module.speakIn(language)).then(show, show);
    // Readers of other people's pages did not come to keep this site.
    if (page.shell !== "embed" && page.shell !== "check") {
      import("./keepOffline.ts").then(
        ({ keepOffline }) => keepOffline(page),
        // It is asked for again on the next visit.
        () => undefined,
      );
    }
  });
}
