import type { Dataset } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../../views/countWords.ts";
import { formatDate } from "../../views/formatDate.ts";
import "./SourceLine.css";

/** What the figures of an embed rest on, and the ways to have more of them than the frame shows. */
export function SourceLine({
  dataset: { title, version, asOf, sources },
  fullPage,
  about,
  isTaking,
  onTaking,
}: {
  readonly dataset: Dataset;
  readonly fullPage: string;
  /** Address of the page that says what the marks mean. */
  readonly about: string;
  /** Whether the ways to take the view away are open. */
  readonly isTaking: boolean;
  readonly onTaking: (isTaking: boolean) => void;
}) {
  return (
    <footer className="source-line">
      <p>
        {countWords(
          sources.length,
          "{title}, version {version}: counts up to {date}, from {n} document.",
          "{title}, version {version}: counts up to {date}, from {n} documents.",
          { title, version, date: formatDate(asOf) },
        )}
      </p>
      <a href={fullPage} target="_blank" rel="noopener">
        {t("Open the full page")}
      </a>
      <a href={about} target="_blank" rel="noopener">
        {t("What the marks mean")}
      </a>
      <button type="button" aria-expanded={isTaking} onClick={() => onTaking(!isTaking)}>
        {t("Take away")}
      </button>
    </footer>
  );
}
