import { t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";

/** The browser did not let the speaker's window open: how to allow it, and a link that needs no leave. */
export function BlockedNotice({
  href,
  onDismiss,
}: {
  readonly href: string;
  readonly onDismiss: () => void;
}) {
  return (
    <aside className="deck-notice" role="alert">
      <p>
        <Translated
          message="The browser did not open the speaker window. Allow pop-up windows for this page, by the sign at the end of its address bar, and press S again; or {link} and drag that to your own screen."
          values={{
            link: (
              <a href={href} target="speaker" rel="opener">
                {t("open it in a tab")}
              </a>
            ),
          }}
        />
      </p>
      <button type="button" onClick={onDismiss}>
        {t("Dismiss")}
      </button>
    </aside>
  );
}
