import type { Rule } from "../derive/rule.ts";
import type { Label } from "../language/catalogue.ts";

/** A rule, as it ends "where accounts differ, ...". */
export const RULE_NAMES: { readonly [R in Rule]: Label } = {
  editor: "the editors’ choice",
  official: "the latest official figure",
  lowest: "the lowest figure",
  highest: "the highest figure",
  receiver: "the receiving side’s figure",
};
