import type { Dataset } from "./dataset/schema.ts";
import { claimIndexInSteps } from "./derive/claimIndex.ts";
import { knownInSteps } from "./derive/known.ts";
import type { Steps } from "./derive/steps.ts";

/** How long the page is kept from its reader at a time, in milliseconds. */
const TURN = 40;

/**
 * Derives ahead what the first view of a dataset needs, a little at a time: drawing it finds that
 * done. The page stays alive meanwhile, however large the dataset.
 */
export async function prepare(dataset: Dataset): Promise<void> {
  const known = await inTurns(knownInSteps(dataset, dataset));
  const index = await inTurns(claimIndexInSteps(known));
  // The first letter that is typed asks for it; nothing that is shown before does.
  window.requestIdleCallback?.(() => index.text());
}

async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (let until = performance.now() + TURN; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    // Timers are slow in a tab that is not seen, and nobody is kept from it.
    if (performance.now() < until || document.hidden) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  }
}
