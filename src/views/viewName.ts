/** Every view, in reading order: the names that addresses and embeds use. */
export const VIEW_NAMES = [
  "headline",
  "batches",
  "nationalities",
  "map",
  "disputes",
  "checks",
  "claims",
  "sources",
] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** Views of the dashboard under the headline. */
export const SECTIONS = VIEW_NAMES.filter((name) => name !== "headline");
