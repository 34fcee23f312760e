import type { SourceList } from "../../derive/sources.ts";
import { formatNumber } from "../format.ts";

/** How much rests on little. */
export function sourcesFinding({ onOne, onLowGrade, claims }: SourceList): string {
  const low = onLowGrade > 0 ? `, ${formatNumber(onLowGrade)} on low-grade documents only` : "";
  return `${formatNumber(onOne)} of ${formatNumber(claims)} claims rest on one document alone${low}.`;
}
