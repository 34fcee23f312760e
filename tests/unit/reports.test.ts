import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, settle } from "../../scripts/reports.ts";

describe("countVitest", () => {
  test("takes the numbers of the report, with todo as skipped", () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countVitest(report)).toEqual({ passed: 5, retried: 0, failed: 2, skipped: 2 });
  });

  test("throws at what is no report", () => {
    expect(() => countVitest({})).toThrow();
  });
});

describe("countPlaywright", () => {
  test("counts a test that passed when tried again as passed, and tells it apart", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(countPlaywright(report)).toEqual({ passed: 6, retried: 1, failed: 1, skipped: 3 });
  });
});

describe("settle", () => {
  const count = (passed: number, failed: number) => ({ passed, retried: 0, failed, skipped: 0 });

  test.each([
    ["all passed", count(3, 0), true, count(3, 0)],
    ["some failed", count(3, 2), false, count(3, 2)],
    ["all passed, but the runner failed", count(3, 0), false, count(3, 1)],
    ["no test ran", count(0, 0), true, count(0, 1)],
    ["no report", undefined, true, count(0, 1)],
  ])("%s", (_what, reported, succeeded, expected) => {
    expect(settle(reported, succeeded)).toEqual(expected);
  });
});
