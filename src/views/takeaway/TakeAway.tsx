import { type RefObject, Suspense } from "react";
import { lazyView } from "../lazyView.tsx";
import { ToolPanel } from "../ToolPanel.tsx";
import type { ViewProps } from "../view.ts";
import type { ViewName } from "../viewName.ts";

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
  return (
    <ToolPanel label="Take away" of={title}>
      <Suspense fallback={<p>Loading…</p>}>
        <TakeAwayPanel
          name={name}
          view={view}
          title={title}
          address={address}
          site={site}
          part={part}
        />
      </Suspense>
    </ToolPanel>
  );
}
