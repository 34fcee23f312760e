import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/dataset/edtf.ts";
import { monthLabels } from "../../src/views/monthAxis.ts";

/** The first days of so many months from one on. */
function months(year: number, month: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => {
    const at = month - 1 + i;
    return dayNumber(year + Math.floor(at / 12), (at % 12) + 1, 1) ?? 0;
  });
}

function names(days: readonly number[], most: number): readonly string[] {
  return monthLabels(days, most).map(({ short }) => short);
}

describe(monthLabels, () => {
  it("names every month of a year where there is room, without the year", () => {
    expect(names(months(2025, 1, 6), 9)).toEqual(["Jan", "Feb", "Mar", "Apr", "May", "Jun"]);
    expect(monthLabels(months(2025, 2, 1), 9)[0]?.long).toBe("February");
  });

  it("says the year where another one begins", () => {
    expect(names(months(1989, 11, 4), 9)).toEqual(["Nov", "Dec", "1990", "Feb"]);
  });

  it("leaves out as many as it takes to keep the others apart, and no January", () => {
    const all = months(1989, 11, 17);
    expect(names(all, 9)).toEqual([
      "Nov",
      "1990",
      "Mar",
      "May",
      "Jul",
      "Sep",
      "Nov",
      "1991",
      "Mar",
    ]);
    expect(names(all, 3)).toEqual(["1990", "Jul", "1991"]);
    expect(names(months(1990, 1, 240), 9)).toEqual(["1990", "1995", "2000", "2005"]);
  });

  it("never names more than there is room for", () => {
    for (const count of [1, 7, 40, 300, 3000]) {
      for (const most of [1, 4, 9]) {
        expect(monthLabels(months(1800, 5, count), most).length).toBeLessThanOrEqual(most + 1);
      }
    }
  });
});
