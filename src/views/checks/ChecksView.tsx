import { useMemo } from "react";
import { deriveChecks } from "../../derive/check.ts";
import { t } from "../../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, inWords } from "../brief.ts";
import { OUTCOME_WORDS } from "../outcomeWords.ts";
import type { ViewProps } from "../view.ts";
import { Checks } from "./Checks.tsx";
import { questionWords } from "./questionWords.ts";
import { findingWords } from "./words.ts";

export function ChecksView({ known, units, act }: ViewProps) {
  const checks = useMemo(() => deriveChecks(known), [known]);
  return <Checks checks={checks} units={units} act={act} />;
}

/** The first checks: those that do not hold, if there are any. */
export function briefChecks({ known }: BriefProps): Brief {
  const checks = deriveChecks(known);
  return {
    sentence: inWords(findingWords(checks)),
    rows: checks.slice(0, BRIEF_ROWS).map(({ question, arithmetic, outcome }) => ({
      figure: arithmetic.kind === "equation" ? arithmetic.stated : undefined,
      of: questionWords(question),
      by: t(OUTCOME_WORDS[outcome.kind]),
    })),
    claims: checks.flatMap(({ claims }) => claims),
  };
}
