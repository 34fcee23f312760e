import { type RefObject, Suspense, useRef, useState } from "react";
import { lazyView } from "../lazyView.tsx";
import type { ViewProps } from "../view.ts";
import type { ViewName } from "../viewName.ts";
import "./TakeAway.css";

// What makes files and pictures comes when somebody wants one.
const TakeAwayPanel = lazyView(async () => (await import("./TakeAwayPanel.tsx")).TakeAwayPanel);

/** A button that opens all the ways in which a view can be taken away. */
export function TakeAway({
  name,
  view,
  title,
  address,
  site,
  part,
}: {
  readonly name: ViewName;
  readonly view: Omit<ViewProps, "first">;
  readonly title: string;
  /** The whole address that shows the view as it is now. */
  readonly address: string;
  /** From the page to the root of the site. */
  readonly site: string;
  /** Where the view is drawn. */
  readonly part: RefObject<HTMLElement | null>;
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
      className="take-away"
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
        aria-label={`Take away: ${title}`}
        onClick={() => setOpen(!open)}
      >
        Take away
      </button>
      {open && (
        <Suspense fallback={<p className="take-away-panel">Loading…</p>}>
          <TakeAwayPanel
            name={name}
            view={view}
            title={title}
            address={address}
            site={site}
            part={part}
            onClose={close}
          />
        </Suspense>
      )}
    </div>
  );
}
