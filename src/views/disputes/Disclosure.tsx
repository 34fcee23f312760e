import type { ReactNode } from "react";
import type { Act } from "../act.ts";
import "./Disclosure.css";

/**
 * A dispute that opens, by the address: a link to it opens it. What it holds is on the page all the
 * while, so that it is found by searching the page and is there in print; opening by such a search is
 * told to the address as well.
 */
export function Disclosure({
  id,
  isOpened,
  act,
  summary,
  children,
}: {
  readonly id: string;
  readonly isOpened: boolean;
  readonly act: Act;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <details
      className="disclosure"
      data-dispute={id}
      open={isOpened}
      onToggle={(event) => {
        const { open } = event.currentTarget;
        if (open !== isOpened) act.go({ dispute: open ? id : "" }, "replace");
      }}
    >
      <summary
        onClick={(event) => {
          event.preventDefault();
          act.go({ dispute: isOpened ? "" : id });
        }}
      >
        {summary}
      </summary>
      {children}
    </details>
  );
}
