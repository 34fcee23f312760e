import "../../src/styles/index.css";
import { createRoot } from "react-dom/client";
import { speakIn } from "../../src/language/speakIn.ts";
import { speak } from "../../src/language/translate.ts";
import { parseLanguage } from "../../src/url/languageParam.ts";
import { LONG } from "../fixtures/longCatalogue.ts";
import "./gallery.css";

const asked = new URLSearchParams(window.location.search);
const theme = asked.get("theme");
if (theme !== null) document.documentElement.dataset["theme"] = theme;

const { language } = parseLanguage(window.location.search);
if (language !== "en") await speakIn(language);
else if (asked.get("lang") === "long") speak("en", LONG);

// What it shows is put in words when it is made.
const { STATES } = await import("./states.tsx");
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <div className="gallery">
      {STATES.map(({ title, node }) => (
        <article key={title} aria-label={title} data-shell="dashboard">
          <p className="gallery-title">{title}</p>
          {node}
        </article>
      ))}
    </div>,
  );
}
