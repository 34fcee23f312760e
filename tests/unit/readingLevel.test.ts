import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { WRITTEN } from "../../scripts/prerender.tsx";
import { TERMS } from "../../src/views/glossary/terms.ts";

/** AC-A3: a reader of fourteen or fifteen. */
const GRADE = 9;

describe("what is said of a chart", () => {
  const summaries = [...WRITTEN].flatMap(([folder, { body }]) =>
    Array.from(
      body.matchAll(/class="chart-figure-summary[^>]*>([^<]+)</g),
      ([, summary = ""]) => [folder, summary] as const,
    ),
  );

  test("is said of every chart and map", () => {
    expect(summaries.map(([folder]) => folder)).toEqual([
      "embed/batches/",
      "embed/nationalities/",
      "embed/map/",
      "embed/map/",
    ]);
  });

  test.each(summaries)("needs nine years of school at most: %s", (_, summary) => {
    expect(gradeOf(summary)).toBeLessThanOrEqual(GRADE);
  });
});

describe("the glossary", () => {
  test("needs nine years of school at most", () => {
    expect(gradeOf(TERMS.map(({ means }) => means).join(" "))).toBeLessThanOrEqual(GRADE);
  });
});

/** The years of school by Flesch and Kincaid; a number is a word of one syllable. */
function gradeOf(text: string): number {
  const sentence = text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== "").length;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllable(word)), 0);
  return fleschKincaid({ sentence, word: words.length, syllable: syllables });
}
