import type { SourceList } from "../../derive/sources.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";

/** How much rests on little. */
export function sourcesFinding({ onOne, onLowGrade, claims }: SourceList): string {
  const values = { n: formatNumber(onOne), claims: formatNumber(claims) };
  return onLowGrade > 0
    ? t("{n} of {claims} claims rest on one document alone, {low} on low-grade documents only.", {
        ...values,
        low: formatNumber(onLowGrade),
      })
    : t("{n} of {claims} claims rest on one document alone.", values);
}
