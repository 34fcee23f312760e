import { t } from "../../language/translate.ts";
import type { Compared } from "./compared.ts";
import { changedWords } from "./words.ts";
import "./VisitNotice.css";

/** That the dataset has changed since this reader was here last; only their own browser knows. */
export function VisitNotice({
  difference,
  href,
  onClose,
}: {
  readonly difference: Compared;
  /** Where what has changed is shown. */
  readonly href: string;
  readonly onClose: () => void;
}) {
  return (
    <aside className="visit-notice" aria-label={t("Since your last visit")}>
      <p>
        {t("Since your last visit, at version {version}: {changes}.", {
          version: difference.before.version,
          changes: changedWords(difference),
        })}{" "}
        <a href={href}>{t("See what changed")}</a>
      </p>
      <button type="button" onClick={onClose}>
        {t("Dismiss")}
      </button>
    </aside>
  );
}
