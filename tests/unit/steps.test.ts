import { describe, expect, it } from "vitest";
import { claimIndexInSteps } from "../../src/derive/claimIndex.ts";
import { knownInSteps } from "../../src/derive/known.ts";
import type { Steps } from "../../src/derive/steps.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const CLAIMS = 5000;
const LARGE = dataset({ claims: Array.from({ length: CLAIMS }, (_, at) => rawClaim(`c${at}`)) });

describe(knownInSteps, () => {
  it("derives from a large dataset in steps that are short", () => {
    const relations = stepsOf(knownInSteps(LARGE, LARGE));
    const index = stepsOf(claimIndexInSteps(relations.value));
    // A loop goes through 2,000 claims at most.
    expect(relations.count).toBeGreaterThanOrEqual(1 + 2 * 2);
    expect(index.count).toBeGreaterThanOrEqual(2);
  });
});

function stepsOf<T>(steps: Steps<T>): { readonly value: T; readonly count: number } {
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { value: step.value, count };
  }
}
