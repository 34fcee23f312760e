/** What claims can be set side by side by. */
export const COMPARED = ["claimant", "nationality", "source"] as const;
export type Compared = (typeof COMPARED)[number];
