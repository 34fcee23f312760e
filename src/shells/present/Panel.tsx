import { type ReactNode, useEffect, useId, useRef } from "react";
import { t } from "../../language/translate.ts";
import "./Panel.css";

/** Something laid over the deck: it takes the focus, and says how to leave it. */
export function Panel({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const heading = useId();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    // Not opened by showModal: full screen and the speaker's own focus stay as they are, and all that
    // lies under it is inert.
    <dialog
      open
      className="panel"
      aria-modal="true"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Also from a field, which has all other keys to itself; and it is no command besides.
        event.preventDefault();
        onClose();
      }}
    >
      <header className="panel-head">
        <h2 id={heading} tabIndex={-1} ref={ref}>
          {title}
        </h2>
        <button type="button" onClick={onClose}>
          {t("Close")}
        </button>
      </header>
      {children}
    </dialog>
  );
}
