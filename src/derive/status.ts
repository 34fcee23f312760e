/** How a claim stands beside the others: computed, never stored. */
export const STATUSES = ["agreed", "disputed", "single-source"] as const;
export type Status = (typeof STATUSES)[number];
