import "../../src/styles/index.css";
import { createRoot } from "react-dom/client";
import "./gallery.css";
import { STATES } from "./states.tsx";

const theme = new URLSearchParams(window.location.search).get("theme");
if (theme !== null) document.documentElement.dataset["theme"] = theme;

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
