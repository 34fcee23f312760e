import { expect, type Frame, type Page } from "@playwright/test";
import { VIEW_NAMES, type ViewName } from "../../src/views/viewName.ts";
import { test } from "./hostPage.ts";

interface Asked {
  readonly view: ViewName;
  readonly query: string;
  readonly sandbox?: string | undefined;
}

/** Opens one page of another site with all these frames, and gives each frame. */
async function openMany(
  page: Page,
  {
    hosts,
    site,
    frames,
    policy,
  }: {
    readonly hosts: string;
    readonly site: string;
    readonly frames: readonly Asked[];
    readonly policy?: string;
  },
): Promise<readonly Frame[]> {
  const asked = new URLSearchParams({ site });
  if (policy !== undefined) asked.set("policy", policy);
  for (const frame of frames) asked.append("frame", JSON.stringify(frame));
  await page.goto(`${hosts}many.html?${asked}`);
  await expect(page.locator("iframe")).toHaveCount(frames.length);
  const elements = await page.locator("iframe").elementHandles();
  const found = await Promise.all(elements.map((element) => element.contentFrame()));
  return found.flatMap((frame) => frame ?? []);
}

/** Waits until a frame is as high as what it shows, to two pixels. */
async function expectFitted(frame: Frame): Promise<void> {
  const element = await frame.frameElement();
  await expect
    .poll(async () => {
      const root = await frame.evaluate(
        () => document.getElementById("root")?.getBoundingClientRect().height ?? 0,
      );
      const box = await element.boundingBox();
      return Math.abs((box?.height ?? 0) - root);
    }, frame.url())
    .toBeLessThanOrEqual(2);
}

/** What publishing systems give to frames that they do not know. */
const SANDBOXES: readonly string[] = [
  "allow-scripts",
  "allow-scripts allow-same-origin allow-forms",
  "allow-scripts allow-popups",
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
];

test("in every sandbox filters, links and files work, or say what keeps them from it", async ({
  page,
  context,
  hosts,
  baseURL,
}) => {
  const frames = [...SANDBOXES, ""].map((sandbox, at) => ({
    view: "claims" as const,
    query: `nationality=ETH&eid=news-471${at}`,
    sandbox,
  }));
  const opened = await openMany(page, { hosts, site: baseURL ?? "", frames });
  const mute = opened.at(-1);
  await expect(mute?.getByText(/Of 273 claims/) ?? page.locator("none")).toBeVisible();

  for (const [at, sandbox] of SANDBOXES.entries()) {
    const frame = opened[at];
    if (!frame) throw new Error("the host has no such frame");
    await test.step(sandbox, async () => {
      const allows = (flag: string) => sandbox.split(" ").includes(flag);
      await expect(frame.getByRole("status")).toContainText("34 of 273 claims");
      await frame.getByRole("button", { name: "Remove filter Nationality: Ethiopia" }).click();
      await expect(frame.getByRole("status")).toContainText("273 of 273 claims");
      await expectFitted(frame);

      const windows = context.pages().length;
      await frame.getByRole("link", { name: "Open the full page" }).click();
      if (allows("allow-popups")) {
        await expect.poll(() => context.pages().length).toBe(windows + 1);
        await context.pages().at(-1)?.close();
        await expect(frame.getByRole("alert")).toHaveCount(0);
      } else {
        await expect(frame.getByRole("alert")).toContainText("does not let it open windows");
        await expect(frame.getByRole("alert").getByRole("textbox")).toHaveValue(/#claims$/);
      }

      await frame.getByRole("button", { name: "Take away" }).click();
      const files = frame.getByRole("region", { name: "Take away" });
      const csv = files.getByRole("button", { name: "CSV", exact: true });
      if (allows("allow-downloads")) {
        const [file] = await Promise.all([page.waitForEvent("download"), csv.click()]);
        expect(file.suggestedFilename()).toMatch(/claims\.csv$/);
      } else {
        await csv.click();
        await expect(files.getByText("unless the page around this frame bars that")).toBeVisible();
        await expect(files.getByText(/may keep it from saving files/)).toBeVisible();
      }
      await files.getByRole("button", { name: "Copy CSV" }).click();
      await expect(files.getByRole("textbox", { name: "Text to copy" })).toHaveValue(/^id,|,claim/);
      await expectFitted(frame);
    });
  }
});

test("twelve embeds fit, listen to no key of their host, and leave it its wheel but with Ctrl", async ({
  page,
  hosts,
  baseURL,
}) => {
  // Which keys are listened to beside what a reader has put the focus on; and what kept a page busy.
  await page.addInitScript(() => {
    Object.assign(globalThis, { keys: [], long: [] });
    for (const target of [window, document]) {
      const listen = target.addEventListener.bind(target);
      target.addEventListener = (type: string, ...rest: unknown[]) => {
        if (type.startsWith("key")) Object(globalThis).keys.push(type);
        Reflect.apply(listen, target, [type, ...rest]);
      };
    }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) Object(globalThis).long.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  const all: readonly ViewName[] = [...VIEW_NAMES, "claims", "batches", "nationalities", "checks"];
  const frames = all.map((view, at) => ({ view, query: `eid=news-4711-${at}` }));
  const opening = openMany(page, { hosts, site: baseURL ?? "", frames });
  // While they load.
  const comment = page.getByRole("textbox", { name: "Comment" });
  await comment.pressSequentially("What of the others?");
  await expect(comment).toHaveValue("What of the others?");

  const opened = await opening;
  expect(opened).toHaveLength(12);
  for (const frame of opened) {
    await expect(frame.getByRole("button", { name: "Take away" })).toBeVisible();
    await expectFitted(frame);
    expect(await frame.evaluate("keys")).toEqual([]);
  }
  for (const frame of [page.mainFrame(), ...opened]) {
    const long = await frame.evaluate<number[]>("long");
    const description = `${long.length} tasks over 50 ms, the longest of ${Math.max(0, ...long)} ms`;
    test.info().annotations.push({ type: frame.url(), description });
  }

  await comment.blur();
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  await page.keyboard.press("PageDown");
  await expect.poll(scrolled).toBeGreaterThan(200);

  const framed = page.frameLocator('iframe[title^="map"]');
  const map = framed.locator(".leaflet-container");
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error("the map is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const before = await scrolled();
  const scale = framed.locator(".leaflet-control-scale-line");
  const drawn = (await scale.textContent()) ?? "";
  await page.mouse.wheel(0, -120);
  await expect.poll(scrolled).toBeLessThan(before);
  await expect(scale).toHaveText(drawn);

  const after = await scrolled();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -600);
  await page.keyboard.up("Control");
  await expect(scale).not.toHaveText(drawn);
  expect(await scrolled()).toBe(after);
});

/** What hosts may forbid themselves, and what is left of an embed then. */
const POLICIES = [
  { policy: "default-src 'none'; frame-src SITE; script-src 'self' SITE", fits: true },
  { policy: "sandbox allow-scripts allow-same-origin", fits: true },
  { policy: "default-src 'self'; frame-src *", fits: false },
] as const;

test("under the policies of hosts an embed is whole, and fits where its script may run", async ({
  page,
  hosts,
  baseURL,
}) => {
  const site = new URL(baseURL ?? "").origin;
  for (const { policy, fits } of POLICIES) {
    await test.step(policy, async () => {
      const [frame] = await openMany(page, {
        hosts,
        site: baseURL ?? "",
        frames: [{ view: "headline", query: "eid=news-4711" }],
        policy: policy.replaceAll("SITE", site),
      });
      if (!frame) throw new Error("the host has no frame");
      await expect(frame.getByRole("button", { name: "Take away" })).toBeVisible();
      await expect(frame.getByRole("link", { name: "2,876 people" })).toBeVisible();
      const given = await page.locator("iframe").evaluate((element) => element.clientHeight);
      if (fits) await expectFitted(frame);
      else expect(given).toBe(150);
    });
  }
});
