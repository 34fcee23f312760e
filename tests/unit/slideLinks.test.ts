import { describe, expect, it, vi } from "vitest";
import {
  baseQuery,
  dashboardHref,
  type LinkBase,
  slideAct,
  slideAddress,
  slideQuery,
} from "../../src/shells/present/slideLinks.ts";
import { DEFAULT_PRESENT_PARAMS, OWN_DECK } from "../../src/url/presentParams.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";

const base: LinkBase = {
  query: "v=1.0.0&theme=dark&host=1",
  params: DEFAULT_PRESENT_PARAMS,
  theme: "dark",
  asof: "",
  dataset: "v=1.0.0",
  site: "https://site.example/folder/present/",
  root: "../",
};
const slide = {
  number: 4,
  view: "nationalities",
  state: { ...DEFAULT_VIEW_STATE, tally: "t1" },
  isChanged: false,
} as const;
const changed = { ...slide, state: { ...slide.state, nationality: ["CHN"] }, isChanged: true };
const READS = ["nationality", "tally"] as const;
const act = slideAct(slide, READS, base, vi.fn());

describe(baseQuery, () => {
  it("drops the slide and what one shows, and keeps the rest", () => {
    const query = "nationality=CHN&claim=c1&slide=3&v=1.0.0&theme=dark&kiosk=1&host=1";
    const params = { ...DEFAULT_PRESENT_PARAMS, slide: 3, kiosk: true };
    expect(baseQuery(query, params, { theme: "dark", asof: "" })).toBe(
      "v=1.0.0&theme=dark&kiosk=1&host=1",
    );
  });
});

describe(slideQuery, () => {
  it("shows a slide as the deck has it", () => {
    expect(slideQuery(base, 4)).toBe("slide=4&v=1.0.0&theme=dark&host=1");
    expect(slideQuery(base, 1)).toBe("v=1.0.0&theme=dark&host=1");
  });
});

describe(slideAct, () => {
  it("lays claims over the slide without changing what it shows", () => {
    expect(act.href({ claim: ["c1", "c2"] })).toBe(
      "?claim=c1&claim=c2&slide=4&v=1.0.0&theme=dark&host=1",
    );
  });

  it("changes what the slide shows, beside the rest of its filter", () => {
    expect(act.href({ nationality: ["CHN"] })).toBe(
      "?nationality=CHN&tally=t1&slide=4&v=1.0.0&theme=dark&host=1",
    );
  });

  it("keeps what was changed when claims are opened", () => {
    expect(slideAct(changed, READS, base, vi.fn()).href({ claim: ["c1"] })).toBe(
      "?nationality=CHN&tally=t1&claim=c1&slide=4&v=1.0.0&theme=dark&host=1",
    );
  });

  it("leads to the dashboard for what a slide has no room for", () => {
    expect(act.href({ batch: ["b1"] })).toBe("../?batch=b1&tally=t1&v=1.0.0");
  });

  it("goes where its links lead", () => {
    const show = vi.fn();
    slideAct(slide, READS, base, show).go({ claim: ["c1"] }, "replace");
    expect(show).toHaveBeenCalledWith("claim=c1&slide=4&v=1.0.0&theme=dark&host=1", "replace");
  });
});

describe(dashboardHref, () => {
  it("is the dashboard of the same dataset, in the same language", () => {
    expect(dashboardHref(base)).toBe("../?v=1.0.0");
    expect(dashboardHref({ root: "../", dataset: "" })).toBe("../");
  });
});

describe(slideAddress, () => {
  it("is short: the slide, and the dataset where it is pinned; no host's keys, no theme", () => {
    expect(slideAddress(slide, base)).toBe("https://site.example/folder/present/?slide=4&v=1.0.0");
  });

  it("names what the reader changed, and the deck", () => {
    const deck = "https://other.example/deck.json";
    const params = { ...DEFAULT_PRESENT_PARAMS, deck };
    const address = new URL(slideAddress(changed, { ...base, params }) ?? "");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      nationality: "CHN",
      tally: "t1",
      slide: "4",
      deck,
      v: "1.0.0",
    });
  });

  it("is in the language in which the slide was seen", () => {
    expect(slideAddress(slide, { ...base, dataset: "lang=th" })).toBe(
      "https://site.example/folder/present/?slide=4&lang=th",
    );
  });

  it("names the day that the whole deck is of", () => {
    expect(slideAddress(slide, { ...base, asof: "2025-02-21" })).toBe(
      "https://site.example/folder/present/?asof=2025-02-21&slide=4&v=1.0.0",
    );
  });

  it("leads to what the slide shows, by itself, when nobody else has its deck", () => {
    const params = { ...DEFAULT_PRESENT_PARAMS, deck: OWN_DECK };
    expect(slideAddress(slide, { ...base, params })).toBe(
      "https://site.example/folder/present/?tally=t1&deck=nationalities&v=1.0.0",
    );
  });

  it("is none for a copy of the site that has no address", () => {
    expect(slideAddress(slide, { ...base, site: undefined })).toBeUndefined();
  });
});
