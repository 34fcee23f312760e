import type { Fault } from "./fault.ts";
import type { SentenceTemplate } from "./sentence.ts";

/** Figures that a sentence names and does not have, or has and does not name. */
export function slotFaults({ text, figures }: SentenceTemplate, at: string): Fault[] {
  const named = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const filled = Object.keys(figures);
  return [
    ...named
      .filter((slot) => !filled.includes(slot))
      .map((slot) => ({
        path: `${at}.text`,
        problem: `has {${slot}}, which no figure fills`,
        expected: `figures.${slot}`,
      })),
    ...filled
      .filter((slot) => !named.includes(slot))
      .map((slot) => ({
        path: `${at}.figures.${slot}`,
        problem: "is not in the sentence",
        expected: `{${slot}} in its text`,
      })),
  ];
}
