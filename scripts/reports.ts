import * as z from "zod/mini";

export interface Count {
  readonly passed: number;
  /** Those of the passed that did so only when tried again. */
  readonly retried: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Count = { passed: 0, retried: 0, failed: 0, skipped: 0 };

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
    retried: 0,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

/** A test that passed when tried again has passed, and is told of. */
export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected + flaky, retried: flaky, failed: unexpected, skipped };
}

/**
 * What a runner's report is worth, given how the runner ended: one that failed without a failed
 * test, ran none, or left no report counts as one failure.
 */
export function settle(count: Count | undefined, succeeded: boolean): Count {
  if (count === undefined) return { ...NOTHING, failed: 1 };
  const ranNone = count.passed + count.failed === 0;
  if (count.failed === 0 && (ranNone || !succeeded)) return { ...count, failed: 1 };
  return count;
}

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    retried: a.retried + b.retried,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}
