import { use, useEffect, useMemo } from "react";
import type { Dataset } from "../../dataset/schema.ts";

export type Narrow = (dataset: Dataset, day: string) => Dataset;

let narrow: Narrow | undefined;
let coming: Promise<Narrow> | undefined;
/** Whether something has waited for it while it was drawn. */
let isAwaited = false;

/** Few addresses name a day: what narrows a dataset comes when one does. */
async function load(): Promise<Narrow> {
  try {
    narrow = (await import("../../derive/asOf.ts")).datasetAsOf;
    return narrow;
  } catch (error) {
    coming = undefined;
    throw error;
  }
}

/** What narrows a dataset to a day, where that is wanted: the page waits for it. */
export function useNarrow(isWanted: boolean): Narrow | undefined {
  if (!isWanted) return undefined;
  if (narrow && !isAwaited) return narrow;
  // What React has waited for once it wants to meet again when it goes on.
  isAwaited = true;
  return use((coming ??= load()));
}

/**
 * The dataset as it was known on a day; all of it for "".
 *
 * @param isSoon the reader has a control for the day: what it needs is loaded ahead, so that the page
 *   stands while the first day is chosen
 */
export function useDatasetAsOf(dataset: Dataset, day: string, isSoon: boolean): Dataset {
  useEffect(() => {
    // What does not come is asked for again when a day is chosen.
    if (isSoon) (coming ??= load()).catch(() => undefined);
  }, [isSoon]);
  const narrowed = useNarrow(day !== "");
  return useMemo(() => narrowed?.(dataset, day) ?? dataset, [dataset, day, narrowed]);
}
