import type { ViewName } from "../../src/views/viewName.ts";

/**
 * How high each embed is at 600 px, in pixels, as it was measured in a browser: what an oEmbed answer,
 * which is a file, promises. Hosts that fit frames to what they hold do not need it.
 */
export const HEIGHTS: Record<ViewName, number> = {
  headline: 485,
  batches: 886,
  nationalities: 630,
  map: 1458,
  disputes: 4480,
  checks: 2515,
  claims: 2551,
  sources: 785,
};

/** A claim in a frame that keeps its height: the claim comes first, the rest is scrolled to. */
export const CLAIM_HEIGHT = 700;
