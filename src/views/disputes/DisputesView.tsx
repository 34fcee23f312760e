import { useMemo } from "react";
import { deriveChecks } from "../../derive/check.ts";
import { deriveDisagreements } from "../../derive/disagreements.ts";
import { deriveDisputes } from "../../derive/dispute.ts";
import { deriveSilence } from "../../derive/silence.ts";
import type { ViewProps } from "../view.ts";
import { Disputes } from "./Disputes.tsx";
import { Opponents } from "./Opponents.tsx";
import { Silence } from "./Silence.tsx";

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
