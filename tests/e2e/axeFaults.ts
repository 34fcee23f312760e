import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds wrong on the page, a line for each rule that is broken.
 *
 * It runs in the page itself, whose frames are not looked into, and tells of faults only: to carry
 * what it finds in order to another page, as it does by itself, takes twice as long as to look.
 */
export async function axeFaults(
  page: Page,
  {
    within = [],
    only = [],
    also = [],
    without = [],
  }: {
    /** Selectors of what is looked at, where that is not all. */
    readonly within?: readonly string[];
    /** Rules, where not all that axe has by itself are asked. */
    readonly only?: readonly string[];
    /** Rules that axe does not ask by itself. */
    readonly also?: readonly string[];
    readonly without?: readonly string[];
  } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    rules: Object.fromEntries([
      ...also.map((rule) => [rule, { enabled: true }]),
      ...without.map((rule) => [rule, { enabled: false }]),
    ]),
    ...(only.length > 0 ? { runOnly: [...only] } : {}),
  });
  for (const selector of within) axe.include(selector);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}
