import { useMemo } from "react";
import { deriveBatches } from "../../derive/batches.ts";
import type { ViewProps } from "../view.ts";
import { Batches } from "./Batches.tsx";

export function BatchesView({ known, state, units, act }: ViewProps) {
  const { nationality, rule } = state;
  const batches = useMemo(
    () => deriveBatches(known, { nationality, rule }),
    [known, nationality, rule],
  );
  return <Batches batches={batches} units={units} act={act} />;
}
