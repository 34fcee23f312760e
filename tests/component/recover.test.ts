import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recoverFromDeploy } from "../../src/recover.ts";

const page = (entry: string) => `<div id="root"></div><script data-entry="./assets/${entry}.js">`;

describe(recoverFromDeploy, () => {
  const reload = vi.fn();
  const served = vi.fn<() => Promise<Response>>();
  const navigation = vi.fn(() => [{ type: "navigate" }]);

  // The page listens for as long as it is open.
  recoverFromDeploy("https://site.example/assets/index-old.js");

  beforeEach(() => {
    vi.stubGlobal("location", { href: "https://site.example/?rule=lowest", reload });
    vi.stubGlobal("fetch", served);
    vi.stubGlobal("performance", { now: () => 5000, getEntriesByType: navigation });
    served.mockImplementation(async () => new Response(page("index-new")));
  });

  afterEach(() => {
    vi.clearAllMocks();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  /** Code did not come; waits until what that leads to has been done. */
  async function fail(): Promise<void> {
    window.dispatchEvent(new Event("vite:preloadError"));
    await new Promise((resolve) => setTimeout(resolve));
  }

  it("loads the page anew when the server has another one, however many files are gone", async () => {
    window.dispatchEvent(new Event("vite:preloadError"));
    await fail();
    expect(served).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["the page is the same", async () => new Response(page("index-old"))],
    ["a network wants its users to sign in", async () => new Response("<p>Sign in")],
    ["there is no network", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("stays when %s", async (_, answer) => {
    served.mockImplementation(answer);
    await fail();
    expect(served).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
  });

  it("does not go round: code that is gone soon after that is not asked for once more", async () => {
    navigation.mockReturnValueOnce([{ type: "reload" }]);
    await fail();
    expect(served).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("takes nothing from a reader who has a dialog open, until it is closed", async () => {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("open", "");
    document.body.append(dialog);
    await fail();
    expect(reload).not.toHaveBeenCalled();
    dialog.removeAttribute("open");
    await fail();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
