import { useMemo } from "react";
import { figureOfClaim } from "../../derive/figure.ts";
import { deriveHeadline } from "../../derive/headline.ts";
import { deriveMarks } from "../../derive/marks.ts";
import { deriveRiverRule } from "../../derive/river.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import type { ViewProps } from "../view.ts";
import { Headline } from "./Headline.tsx";

/** The headline of a dataset: what no filter changes. */
export function HeadlineView({ known, units, basemap, glossary, act }: ViewProps) {
  const { dataset } = known;
  const sentences = useMemo(() => deriveHeadline(known), [known]);
  const marks = useMemo(
    () =>
      deriveMarks([
        ...sentences.flat().filter((part) => part.kind === "figure"),
        ...dataset.claims.flatMap((claim) => {
          const figure = figureOfClaim(claim);
          return figure ? [{ figure, disputed: false }] : [];
        }),
      ]),
    [sentences, dataset],
  );
  const river = useMemo(() => basemap.river && deriveRiverRule(basemap.river), [basemap.river]);
  const carriers = useMemo(
    () =>
      new Set(
        dataset.claims.flatMap(({ attribution }) =>
          attribution.flatMap(({ source }) => source ?? []),
        ),
      ),
    [dataset],
  );
  const extent = t("{claims} claims from {sources} sources; counts up to {date}", {
    claims: formatNumber(dataset.claims.length),
    sources: formatNumber(carriers.size),
    date: formatDate(dataset.asOf),
  });
  return (
    <Headline
      title={dataset.subtitle}
      sentences={sentences}
      units={units}
      marks={marks}
      river={river}
      extent={extent}
      glossary={glossary}
      act={act}
    />
  );
}
