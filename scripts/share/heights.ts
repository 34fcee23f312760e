import type { ViewName } from "../../src/views/viewName.ts";

/**
 * How high each embed is at 600 px, in pixels: what an oEmbed answer, which is a file, promises. A
 * browser test holds them to what is drawn.
 */
export const HEIGHTS: Record<ViewName, number> = {
  headline: 400,
  batches: 900,
  nationalities: 900,
  map: 1500,
  disputes: 2000,
  checks: 2000,
  claims: 2400,
  sources: 900,
};
