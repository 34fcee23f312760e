import { VIEWS } from "../views/registry.tsx";
import "./Embed.css";
import { followLink } from "./followLink.ts";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import type { Page } from "./page.ts";
import type { ShellProps } from "./shell.ts";
import { ViewBoundary } from "./ViewBoundary.tsx";

/** One view, for a frame in somebody else's page. */
export function Embed({
  page,
  view,
  ignored,
  onQuery,
}: ShellProps<Extract<Page, { shell: "embed" }>>) {
  const { title, render } = VIEWS[page.view];
  return (
    // Links within the page are followed without loading it again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div className="embed" data-shell="embed" onClick={(event) => followLink(event, onQuery)}>
      <IgnoredNotice ignored={ignored} />
      <main>
        <ViewBoundary title={title}>{render(view)}</ViewBoundary>
      </main>
    </div>
  );
}
