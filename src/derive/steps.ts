/**
 * A derivation in steps. Each is so short, also where the dataset is very large, that a page which
 * takes them one by one can answer its reader in between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What the steps come to, taken one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Entries of a list that are gone through in one step: a few milliseconds on a slow phone, whose engine
 * meets the code for the first time.
 */
const TOGETHER = 10;

/** True where, in going through a list, a step ends. */
export function endsStep(at: number): boolean {
  return at % TOGETHER === TOGETHER - 1;
}
