import { useMemo } from "react";
import { deriveTallies } from "../../derive/tallies.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, claimsUnder, THIS_SITE } from "../brief.ts";
import type { ViewProps } from "../view.ts";
import { talliesFinding } from "./finding.ts";
import { Nationalities } from "./Nationalities.tsx";

export function NationalitiesView({ known, state, units, act }: ViewProps) {
  const { nationality, tally, rule } = state;
  const tallies = useMemo(
    () => deriveTallies(known, { nationality, tally, rule }),
    [known, nationality, tally, rule],
  );
  return <Nationalities tallies={tallies} units={units} act={act} />;
}

/** The nationalities that the reader chose, then those of whom most are counted. */
export function briefNationalities({ known, state }: BriefProps): Brief {
  const tallies = deriveTallies(known, state);
  const { rows, head, stated, comparison } = tallies;
  const asked = [...rows.filter((row) => row.chosen), ...rows.filter((row) => !row.chosen)];
  const by = head.countedBy ?? t(THIS_SITE);
  return {
    sentence: talliesFinding(tallies),
    rows: asked.slice(0, BRIEF_ROWS).map(({ figure, name: of }) => ({ figure, of, by })),
    claims: [
      ...rows.flatMap(({ figure, rivals }) =>
        claimsUnder([figure, ...rivals.map((rival) => rival.figure)]),
      ),
      ...claimsUnder([stated, ...(comparison?.words ?? []).map(({ figure }) => figure)]),
    ],
  };
}
