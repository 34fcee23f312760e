import * as z from "zod/mini";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

export function countVitest(report: unknown): Count {
  const read = VitestReport.parse(report);
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

/** A test that passed only when tried again has failed. */
export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * What a runner's report is worth, given how the runner ended: one that failed without a failed
 * test, ran none, or left no report counts as one failure.
 */
export function settle(count: Count | undefined, succeeded: boolean): Count {
  if (count === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const ranNone = count.passed + count.failed === 0;
  if (count.failed === 0 && (ranNone || !succeeded)) return { ...count, failed: 1 };
  return count;
}

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
