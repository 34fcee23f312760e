import type { Dataset } from "../../dataset/schema.ts";
import { claimIndexInSteps } from "../../derive/claimIndex.ts";
import { knownInSteps } from "../../derive/known.ts";
import { inTurns } from "./prepareKnown.ts";

/** How long the page is kept from its reader at a time, in milliseconds. */
const TURN = 40;

/**
 * How long, in milliseconds, the text to search by waits for a page that has more to do. Chromium may
 * find no idle moment for minutes in a page that does nothing, after keys that came while it loaded.
 */
const PATIENCE = { timeout: 3000 };

/**
 * Derives ahead what the first view of a dataset needs, a little at a time: drawing it finds that
 * done. The page stays alive meanwhile, however large the dataset.
 */
export async function prepare(dataset: Dataset): Promise<void> {
  const known = await inTurns(knownInSteps(dataset, dataset), TURN);
  const index = await inTurns(claimIndexInSteps(known), TURN);
  // The first letter that is typed asks for it; nothing that is shown before does.
  const search = () => void index.text();
  // Safari has no idle callback. As in `shells/whenWanted.ts`: a file for both would be one more in what
  // is sent first, and larger than what it spares.
  if ("requestIdleCallback" in window) requestIdleCallback(search, PATIENCE);
  else setTimeout(search, PATIENCE.timeout);
}
