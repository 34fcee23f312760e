import type { Dataset } from "./dataset/schema.ts";
import { claimIndexInSteps } from "./derive/claimIndex.ts";
import { knownInSteps } from "./derive/known.ts";
import { inTurns } from "./prepareKnown.ts";

/** How long the page is kept from its reader at a time, in milliseconds. */
const TURN = 40;

/**
 * Derives ahead what the first view of a dataset needs, a little at a time: drawing it finds that
 * done. The page stays alive meanwhile, however large the dataset.
 */
export async function prepare(dataset: Dataset): Promise<void> {
  const known = await inTurns(knownInSteps(dataset, dataset), TURN);
  const index = await inTurns(claimIndexInSteps(known), TURN);
  // The first letter that is typed asks for it; nothing that is shown before does.
  window.requestIdleCallback?.(() => index.text());
}
