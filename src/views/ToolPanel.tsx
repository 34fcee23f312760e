import { type ReactNode, useRef, useState } from "react";
import { t } from "../language/translate.ts";
import "./ToolPanel.css";

/**
 * A button among the tools of a view, and what it opens. Escape closes it, and so does the focus
 * when it goes elsewhere.
 */
export function ToolPanel({
  name,
  label,
  of,
  children,
}: {
  /** What it is, for what opens it from elsewhere. */
  readonly name: "take-away" | "present";
  readonly label: string;
  /** The title of the view, for those who do not see beside which the button is. */
  readonly of: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes it from any control inside
    <div
      className="tool-panel"
      data-tool={name}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // A click on what takes no focus is no reason to close.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-label={t("{tool}: {view}", { tool: label, view: of })}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="tool-panel-body">
          {children}
          <p className="tool-panel-foot">
            <button type="button" onClick={close}>
              {t("Close")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
