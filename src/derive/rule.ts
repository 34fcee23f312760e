/** How one figure is chosen where several accounts of one thing compete. */
export const RULES = ["editor", "official", "lowest", "highest", "receiver"] as const;
export type Rule = (typeof RULES)[number];
