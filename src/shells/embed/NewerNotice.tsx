import type { Dataset } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../../views/countWords.ts";
import { formatDate } from "../../views/formatDate.ts";
import "./NewerNotice.css";

/**
 * Above figures that an address pins to one version of the dataset: that there is a newer one, and
 * how many of the claims shown here it changed.
 */
export function NewerNotice({
  pinned,
  newest: { version, issued },
  changed,
  href,
}: {
  /** The version that is shown. */
  readonly pinned: string;
  readonly newest: Pick<Dataset, "version" | "issued">;
  /** Claims of those shown here that the two have otherwise, or of which one has none. */
  readonly changed: number;
  /** Where the difference between the two is shown. */
  readonly href: string;
}) {
  return (
    <aside className="newer-notice" aria-label={t("A newer version")}>
      <p>
        {t(
          "These figures are kept at version {pinned}. Version {version} of {date} is out: {changes}.",
          {
            pinned,
            version,
            date: formatDate(issued),
            changes: changedWords(changed),
          },
        )}
      </p>
      <a href={href} target="_blank" rel="noopener">
        {t("See what has changed")}
      </a>
    </aside>
  );
}

/** A count of entries on screen, not a figure from the data. */
function changedWords(changed: number): string {
  if (changed === 0) return t("it changes none of the claims shown here");
  const words = "it changes {n} of the claims shown here";
  return countWords(changed, words, words);
}
