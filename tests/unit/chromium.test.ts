import { describe, expect, test } from "vitest";
import { chooseChromium } from "../../scripts/chromium.ts";

const machine = (
  working: string[],
  rest: { chromiumPath?: string; isRootOnDebian?: boolean } = {},
) => ({
  chromiumPath: rest.chromiumPath,
  usualPaths: ["/usr/bin/chromium", "/usr/bin/google-chrome"],
  playwrightPath: "/cache/chrome",
  isRootOnDebian: rest.isRootOnDebian ?? false,
  starts: (path: string) => working.includes(path),
});

describe("chooseChromium", () => {
  test("takes CHROMIUM_PATH before all others", () => {
    const choice = chooseChromium(
      machine(["/mine", "/usr/bin/chromium"], { chromiumPath: "/mine" }),
    );
    expect(choice).toEqual({ kind: "use", path: "/mine" });
  });

  test("stops at a CHROMIUM_PATH that does not start, and names it", () => {
    const choice = chooseChromium(machine(["/usr/bin/chromium"], { chromiumPath: "/gone" }));
    expect(choice).toEqual({ kind: "stop", say: expect.stringContaining("/gone") });
  });

  test("takes an empty CHROMIUM_PATH for none", () => {
    const choice = chooseChromium(machine(["/usr/bin/chromium"], { chromiumPath: "" }));
    expect(choice).toEqual({ kind: "use", path: "/usr/bin/chromium" });
  });

  test("takes an installed one before Playwright's", () => {
    const choice = chooseChromium(machine(["/cache/chrome", "/usr/bin/google-chrome"]));
    expect(choice).toEqual({ kind: "use", path: "/usr/bin/google-chrome" });
  });

  test("takes Playwright's when no other starts", () => {
    expect(chooseChromium(machine(["/cache/chrome"]))).toEqual({
      kind: "use",
      path: "/cache/chrome",
    });
  });

  test("would install Playwright's where there is none", () => {
    expect(chooseChromium(machine([]))).toEqual({ kind: "install", ways: ["playwright"] });
  });

  test("would fall back on Debian's package as root on Debian", () => {
    expect(chooseChromium(machine([], { isRootOnDebian: true }))).toEqual({
      kind: "install",
      ways: ["playwright", "debian"],
    });
  });
});
