import { useEffect, useMemo } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import { deriveKnown } from "../../derive/known.ts";
import type { Ignored } from "../../url/params.ts";
import { resolveViewState } from "../../url/resolve.ts";
import { showQuery } from "../../url/useViewState.ts";
import { parseViewState, replaceViewState, type ViewState } from "../../url/viewState.ts";
import { useDatasetAsOf } from "./useDatasetAsOf.ts";
import { afterPaint } from "../../views/afterPaint.ts";
import type { Act } from "../../views/act.ts";

/**
 * Reads the address against the dataset and derives once, for whatever shell shows it.
 *
 * @param whole the dataset as it was loaded
 * @param unused what of the address has been found to be of no use already
 * @param hasDays the reader has a control for the day up to which things are known
 */
export function useReading(
  query: string,
  whole: Dataset,
  unused: readonly Ignored[],
  hasDays: boolean,
) {
  const asked = useMemo(() => {
    const parsed = parseViewState(query);
    const resolved = resolveViewState(parsed.state, whole);
    return { state: resolved.state, ignored: [...unused, ...parsed.ignored, ...resolved.ignored] };
  }, [query, whole, unused]);
  const dataset = useDatasetAsOf(whole, asked.state.asof, hasDays);
  // What had not been said yet is not opened; a link to another day still has it.
  const { state, ignored: unsaid } = useMemo(
    () => resolveViewState(asked.state, dataset),
    [asked, dataset],
  );
  const ignored = useMemo(() => [...asked.ignored, ...unsaid], [asked, unsaid]);
  const known = useMemo(() => deriveKnown(dataset, whole), [dataset, whole]);
  const units = useMemo(() => new Map(dataset.units.map((unit) => [unit.id, unit])), [dataset]);
  const act = useMemo(() => actOn(query, asked.state), [query, asked]);
  useEffect(() => {
    // All that there is on the page is styled anew.
    afterPaint(() => (document.documentElement.dataset["theme"] = state.theme));
  }, [state.theme]);
  return { dataset, ignored, view: { known, state, units, act } };
}

function actOn(query: string, state: ViewState): Act {
  const changed = (change: Partial<ViewState>) => replaceViewState(query, { ...state, ...change });
  return {
    href: (change) => `?${changed(change)}`,
    go: (change, how) => showQuery(changed(change), how),
  };
}
