import { expect, type Locator, type Page } from "@playwright/test";
import { savingData } from "./savingData.ts";
import { scrollTo } from "./scrollTo.ts";

/** The views of the dashboard by their headings, with the ids of their places. */
const PARTS = {
  "Returned by batch": "#batches",
  "By nationality": "#nationalities",
  "Border crossings": "#map",
  Claims: "#claims",
} as const;

export type Part = keyof typeof PARTS;

/**
 * Opens the dashboard at one of its views. A view is drawn when its place is near; the place is there
 * before, written into the page, and is put in anew when script takes over.
 */
export async function openPart(page: Page, name: Part, query = ""): Promise<Locator> {
  await savingData(page);
  await page.goto(`./${query}`);
  // What was written at build has other heights: what is near then may be far afterwards.
  await expect(page.locator(".written")).toHaveCount(0);
  await scrollTo(page.locator(PARTS[name]));
  return page.getByRole("region", { name, exact: true });
}
