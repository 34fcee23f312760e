import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, parseEdtf, spansOverlap } from "../../src/dataset/edtf.ts";

const days = (text: string) => {
  const span = parseEdtf(text);
  return span && [span.first, span.last].map((day) => (day === undefined ? "…" : isoDay(day)));
};

describe(parseEdtf, () => {
  it.each([
    ["2025-03-14", ["2025-03-14", "2025-03-14"]],
    ["2025-03", ["2025-03-01", "2025-03-31"]],
    ["2025-02-XX", ["2025-02-01", "2025-02-28"]],
    ["2025", ["2025-01-01", "2025-12-31"]],
    ["2025-XX", ["2025-01-01", "2025-12-31"]],
    ["2025-02~", ["2025-02-01", "2025-02-28"]],
    ["2025-03-06/2025-03-09", ["2025-03-06", "2025-03-09"]],
    ["../2025-03-13", ["…", "2025-03-13"]],
    ["2025-03-13/..", ["2025-03-13", "…"]],
    ["2024-02-29", ["2024-02-29", "2024-02-29"]],
    ["2001/2001-01", ["2001-01-01", "2001-01-31"]],
  ])("reads %s as the days %j", (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    "2025-02-29",
    "2025-13",
    "2025-21",
    "2025-03-09/2025-03-06",
    "../..",
    "/2025",
    "2025/",
    "{2025,2026}",
    "202X",
    "Y12025",
    "2025-03-14T10:00",
    "14 March 2025",
    "",
  ])("refuses %s", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  const pad = (n: number) => String(n).padStart(2, "0");
  const date = fc
    .record({
      year: fc.integer({ min: 2000, max: 2030 }),
      month: fc.option(fc.integer({ min: 1, max: 13 })),
      // The package rolls 29 February 2025 over to March; the list above refuses such days.
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    })
    .map(({ year, month, day }) =>
      month === null ? `${year}` : `${year}-${pad(month)}${day === null ? "" : `-${pad(day)}`}`,
    );
  const expression = fc.oneof(
    fc.tuple(date, fc.constantFrom("", "?", "~", "%")).map(([text, mark]) => text + mark),
    // The package refuses an interval whose ends begin on one day; the subset takes it.
    fc
      .tuple(date, date)
      .filter(([from, to]) => parseEdtf(from)?.first !== parseEdtf(to)?.first)
      .map(([from, to]) => `${from}/${to}`),
  );

  it("agrees with the edtf package on what is a date and on its first and last day", () => {
    fc.assert(
      fc.property(expression, (text) => {
        const theirs = readByPackage(text);
        expect(days(text), text).toEqual(theirs);
      }),
      { numRuns: 1000 },
    );
  });
});

/** First and last day by the edtf package; it takes reversed intervals, which the subset refuses. */
function readByPackage(text: string): string[] | undefined {
  try {
    const value = edtf(text);
    const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
    const span = [iso(value.min), iso(value.max)];
    const [from, to] = text.split("/").map((part) => edtf(part));
    return from && to && from.min > to.min ? undefined : span;
  } catch {
    return undefined;
  }
}

describe(spansOverlap, () => {
  it("counts a shared day as an overlap, and an open end as reaching for ever", () => {
    const march = { first: 100, last: 130 };
    expect(spansOverlap(march, { first: 130, last: 140 })).toBe(true);
    expect(spansOverlap(march, { first: 131, last: 140 })).toBe(false);
    expect(spansOverlap(march, { first: undefined, last: 100 })).toBe(true);
  });
});
