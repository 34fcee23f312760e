import type { Dataset } from "../../dataset/schema.ts";
import { formatNumber } from "../../views/format.ts";
import { formatDate } from "../../views/formatDate.ts";
import "./SourceLine.css";

/** What the figures of an embed rest on, and the way to the page that shows all of it. */
export function SourceLine({
  dataset: { title, version, asOf, sources },
  fullPage,
  about,
}: {
  readonly dataset: Dataset;
  readonly fullPage: string;
  /** Address of the page that says what the marks mean. */
  readonly about: string;
}) {
  return (
    <footer className="source-line">
      <p>
        {title}, version {version}: counts up to {formatDate(asOf)}, from{" "}
        {formatNumber(sources.length)} sources.
      </p>
      <a href={fullPage} target="_blank" rel="noopener">
        Open the full page
      </a>
      <a href={about} target="_blank" rel="noopener">
        What the marks mean
      </a>
    </footer>
  );
}
