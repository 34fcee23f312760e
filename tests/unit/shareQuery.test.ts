import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareQuery } from "../../src/url/shareQuery.ts";

const PAGE = "https://returns.example/site/embed/claims/";

describe(shareQuery, () => {
  it("keeps what is shown of which dataset", () => {
    expect(shareQuery("v=1.0.0&nationality=ETH&q=bridge", PAGE)).toBe(
      "q=bridge&nationality=ETH&v=1.0.0",
    );
  });

  it("leaves out the frame, the host page and the theme", () => {
    const framed =
      "nationality=ETH&theme=dark&fit=1&eid=news-4711&notify=0&proto=medium&childId=x&parentUrl=y&initialWidth=1&secret=z";
    expect(shareQuery(framed, PAGE)).toBe("nationality=ETH");
  });

  it("says where a dataset is, also from another page", () => {
    expect(shareQuery("data=..%2Fmine.json", PAGE)).toBe(
      `data=${encodeURIComponent("https://returns.example/site/embed/mine.json")}`,
    );
  });

  it("passes on nothing that is not ours, whatever the address holds", () => {
    const ours =
      /^(q|nationality|batch|place|claimant|topic|source|kind|status|from|to|tally|asof|rule|sort|compare|claim|dispute|data|v)$/;
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        for (const [name] of new URLSearchParams(shareQuery(query, PAGE)))
          expect(name).toMatch(ours);
      }),
    );
  });
});
