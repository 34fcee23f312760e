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
        The browser did not open the speaker window. Allow pop-up windows for this page, by the sign
        at the end of its address bar, and press S again; or{" "}
        <a href={href} target="speaker" rel="opener">
          open it in a tab
        </a>{" "}
        and drag that to your own screen.
      </p>
      <button type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </aside>
  );
}
