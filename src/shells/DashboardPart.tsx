import { useDeferredValue, useMemo, useRef, useState } from "react";
import { t } from "../language/translate.ts";
import { HeadlineView } from "../views/headline/HeadlineView.tsx";
import { lazyView } from "../views/lazyView.tsx";
import { VIEWS } from "../views/registry.tsx";
import type { ViewProps } from "../views/view.ts";
import type { ViewName } from "../views/viewName.ts";
import "./DashboardPart.css";
import { Later } from "./Later.tsx";
import type { ShellProps } from "./shell.ts";
import { Still } from "./Still.tsx";
import { useIsSeen } from "./useIsSeen.ts";
import { ViewBoundary, ViewPlace } from "../views/ViewBoundary.tsx";

const PartTools = lazyView(() => import("./PartTools.tsx").then((module) => module.PartTools));

/**
 * One view of the dashboard, with what can be done with it as a whole. The headline is all that a
 * reader meets at once; the rest comes when it is wanted. A click on a filter is answered by the
 * claims and by the part that the reader is in; those that are on the screen follow a moment later, or
 * when a text has been typed, and those that nobody sees when the reader rests.
 */
export function DashboardPart({
  name,
  view,
  isTyping,
  isChanging,
  shell,
  onEmbed,
}: {
  readonly name: ViewName;
  readonly view: ViewProps;
  /** A search is being typed. */
  readonly isTyping: boolean;
  /** The reader is asking for one thing after the other. */
  readonly isChanging: boolean;
  readonly shell: Pick<ShellProps, "site" | "address" | "query">;
  readonly onEmbed: (name: ViewName) => void;
}) {
  const part = useRef<HTMLDivElement>(null);
  const title = t(VIEWS[name].title);
  const [isUsed, setUsed] = useState(false);
  const later = useDeferredValue(view);
  const isSeen = useIsSeen(part);
  const isAnswering = isUsed || name === "claims";
  const isHeld = !isAnswering && (isTyping || (!isSeen && isChanging));
  const shown = isAnswering ? view : later;
  // The page is written with its headline, whose code therefore comes with it.
  const drawn = useMemo(
    () => (name === "headline" ? <HeadlineView {...shown} /> : VIEWS[name].render(shown)),
    [name, shown],
  );
  const { claim, dispute } = view.state;
  const asked =
    name === "headline" ||
    (name === "claims" && claim.length > 0) ||
    (name === "disputes" && dispute !== "");
  return (
    <div
      className="dashboard-part"
      id={name}
      data-view={name}
      ref={part}
      onFocus={() => setUsed(true)}
      onBlur={() => setUsed(false)}
    >
      <ViewBoundary title={title}>
        <Later asked={asked} isSought={shell.query !== ""} place={<ViewPlace title={title} />}>
          <Still isHeld={isHeld}>{drawn}</Still>
        </Later>
      </ViewBoundary>
      <div className="dashboard-part-tools">
        <ViewBoundary>
          <PartTools name={name} view={later} shell={shell} part={part} onEmbed={onEmbed} />
        </ViewBoundary>
      </div>
    </div>
  );
}
