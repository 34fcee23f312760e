import { useMemo } from "react";
import { deriveTallies } from "../../derive/tallies.ts";
import type { ViewProps } from "../view.ts";
import { Nationalities } from "./Nationalities.tsx";

export function NationalitiesView({ known, state, units, act }: ViewProps) {
  const { nationality, tally, rule } = state;
  const tallies = useMemo(
    () => deriveTallies(known, { nationality, tally, rule }),
    [known, nationality, tally, rule],
  );
  return <Nationalities tallies={tallies} units={units} act={act} />;
}
