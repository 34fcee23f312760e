import { useMemo } from "react";
import { deriveChecks } from "../../derive/check.ts";
import { deriveDisagreements } from "../../derive/disagreements.ts";
import { deriveDisputes } from "../../derive/dispute.ts";
import { deriveSilence } from "../../derive/silence.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, inWords } from "../brief.ts";
import { formatList } from "../format.ts";
import type { ViewProps } from "../view.ts";
import { Disputes } from "./Disputes.tsx";
import { Opponents } from "./Opponents.tsx";
import { Silence } from "./Silence.tsx";
import { findingWords } from "./words.ts";

export function DisputesView({ known, state, units, act }: ViewProps) {
  const disputes = useMemo(() => deriveDisputes(known, deriveChecks(known)), [known]);
  const disagreements = useMemo(() => deriveDisagreements(known), [known]);
  const silence = useMemo(() => deriveSilence(known), [known]);
  return (
    <>
      <Disputes disputes={disputes} opened={state.dispute} units={units} act={act} />
      <Opponents disagreements={disagreements} act={act} />
      <Silence silence={silence} act={act} />
    </>
  );
}

/** The dispute that is opened, or else the gravest: its accounts side by side. */
export function briefDisputes({ known, state }: BriefProps): Brief {
  const disputes = deriveDisputes(known, deriveChecks(known));
  const shown = disputes.find(({ id }) => id === state.dispute) ?? disputes[0];
  const rows = (shown?.accounts ?? []).map(({ label, origins, statements }) => ({
    figure: statements.find(({ figure }) => figure)?.figure,
    of: label,
    by: formatList(origins),
  }));
  return {
    sentence: inWords(`${findingWords(disputes)}${shown ? ` ${shown.title}:` : ""}`),
    rows: rows.slice(0, BRIEF_ROWS),
    claims: disputes.flatMap(({ claims }) => claims),
  };
}
