import type { Dataset } from "../../dataset/schema.ts";
import { knownInSteps } from "../../derive/known.ts";
import type { Steps } from "../../derive/steps.ts";

/** How long the page is kept from its reader at a time, in milliseconds, before anything is drawn. */
const TURN = 5;

/**
 * Derives ahead what every view of a dataset needs, a little at a time.
 *
 * @returns the dataset itself
 */
export async function prepareKnown(dataset: Dataset): Promise<Dataset> {
  await inTurns(knownInSteps(dataset, dataset), TURN);
  return dataset;
}

/**
 * What the steps come to, with the page left to its reader in between.
 *
 * @param turn how long the page is kept from them at a time, in milliseconds
 */
export async function inTurns<T>(steps: Steps<T>, turn: number): Promise<T> {
  // The first step begins a turn of its own: what was read for it has taken one.
  for (let until = 0; ;) {
    // Timers are slow in a tab that is not seen, and nobody is kept from it.
    if (performance.now() >= until && !document.hidden) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + turn;
    }
    const step = steps.next();
    if (step.done) return step.value;
  }
}
