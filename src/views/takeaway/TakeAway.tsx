import { Suspense } from "react";
import { t } from "../../language/translate.ts";
import { lazyView } from "../lazyView.tsx";
import { ToolPanel } from "../ToolPanel.tsx";
import { ViewBoundary } from "../ViewBoundary.tsx";
import type { TakeAwayProps } from "./TakeAwayPanel.tsx";

// What makes files and pictures comes when somebody wants one.
const TakeAwayPanel = lazyView(() =>
  import("./TakeAwayPanel.tsx").then((module) => module.TakeAwayPanel),
);

/** A button that opens all the ways in which a view can be taken away. */
export function TakeAway(props: TakeAwayProps) {
  return (
    <ToolPanel name="take-away" label={t("Take away")} of={t(props.title)}>
      <ViewBoundary>
        <Suspense fallback={<p>{t("Loading…")}</p>}>
          <TakeAwayPanel {...props} />
        </Suspense>
      </ViewBoundary>
    </ToolPanel>
  );
}
