import { expect, type Page } from "@playwright/test";
import { test } from "./hostPage.ts";

/** Hosts that do not simply follow: one waits for the reader, one clamps, one is asked for by name. */
async function open(page: Page, hosts: string, host: string, query: Record<string, string>) {
  await page.goto(
    `${hosts}${host}.html?${new URLSearchParams({ view: "nationalities", ...query })}`,
  );
  const frame = page.locator("iframe").contentFrame();
  await expect(frame.getByRole("heading", { name: "By nationality" })).toBeVisible();
  await expect(frame.locator(".written")).toHaveCount(0);
  const content = () =>
    frame.locator("#root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const given = () => page.locator("iframe").evaluate((element) => element.clientHeight);
  return { frame, content, given };
}

test("AMP, WordPress and Medium-like hosts get the height in their own words", async ({
  page,
  hosts,
  baseURL,
}) => {
  const site = baseURL ?? "";
  const amp = await open(page, hosts, "amp", { site, query: "eid=news-4711" });
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: "Show more" }).click();
      return (await amp.given()) - (await amp.content());
    })
    .toBe(0);

  // In a sandbox without an origin, and where storage throws.
  const wordpress = await open(page, hosts, "wordpress", { site, query: "" });
  await expect
    .poll(async () => (await wordpress.given()) - Math.min(1000, await wordpress.content()))
    .toBe(0);
  await wordpress.frame.getByRole("combobox", { name: /^Count/ }).selectOption({ index: 2 });
  await expect(wordpress.frame.getByRole("figure")).not.toHaveAccessibleName(/full print/);

  const medium = await open(page, hosts, "medium", { site, query: "proto=medium" });
  await expect.poll(async () => (await medium.given()) - (await medium.content())).toBe(0);
});
