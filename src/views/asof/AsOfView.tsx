import { useMemo } from "react";
import { daysOfSaying } from "../../derive/saidBy.ts";
import type { ViewProps } from "../view.ts";
import { AsOf } from "./AsOf.tsx";

/** The control for the day: of the page, not of one view. */
export function AsOfView({ known, state, act }: Pick<ViewProps, "known" | "state" | "act">) {
  const days = useMemo(() => daysOfSaying(known.whole), [known.whole]);
  return (
    <AsOf
      days={days}
      asof={state.asof}
      said={known.dataset.claims.length}
      all={known.whole.claims.length}
      zone={known.dataset.timeZone}
      act={act}
    />
  );
}
