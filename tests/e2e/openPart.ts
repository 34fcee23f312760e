import type { Locator, Page } from "@playwright/test";
import { scrollTo } from "./scrollTo.ts";

/** The views of the dashboard by their headings, with the ids of their places. */
const PARTS = {
  "Returned by batch": "#batches",
  "By nationality": "#nationalities",
  "Border crossings": "#map",
} as const;

export type Part = keyof typeof PARTS;

/**
 * Opens the dashboard at one of its views. A view is drawn when its place is near; the place is there
 * before, written into the page, and is put in anew when script takes over.
 */
export async function openPart(page: Page, name: Part, query = ""): Promise<Locator> {
  await page.goto(`./${query}`);
  await scrollTo(page.locator(PARTS[name]));
  return page.getByRole("region", { name, exact: true });
}
