import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  DEFAULT_PRESENT_PARAMS,
  OWN_DECK,
  parsePresentParams,
  type PresentParams,
  replacePresentParams,
  resolveSlide,
} from "../../src/url/presentParams.ts";

const PAGE = "https://site.example/folder/present/";
const parse = (query: string) => parsePresentParams(query, PAGE);

const anyParams = fc.record<PresentParams>({
  slide: fc.integer({ min: 1, max: 9999 }),
  deck: fc.constantFrom("", OWN_DECK, "decks/a.json", "https://other.example/deck.json?a=1&b=2"),
  auto: fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 3600 })),
  kiosk: fc.boolean(),
  print: fc.boolean(),
  speaker: fc.boolean(),
});

describe(parsePresentParams, () => {
  it("reads what was written, for any parameters, and leaves all else in the address", () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const query = replacePresentParams("nationality=CHN&host=1&slide=4&auto=20", params);
        expect(parse(query)).toEqual({ params, ignored: [] });
        expect(new URLSearchParams(query).get("nationality")).toBe("CHN");
        expect(new URLSearchParams(query).get("host")).toBe("1");
      }),
    );
  });

  it("writes nothing of what is usual", () => {
    expect(replacePresentParams("slide=3&kiosk=1", DEFAULT_PRESENT_PARAMS)).toBe("");
  });

  test.each([
    ["slide=0", "slide", "1"],
    ["slide=-1", "slide", "1"],
    ["slide=2.5", "slide", "1"],
    ["slide=ten", "slide", "1"],
    ["slide=99999999", "slide", "1"],
    ["auto=1", "auto", "0"],
    ["auto=soon", "auto", "0"],
    ["kiosk=yes", "kiosk", "none"],
    ["deck=http://other.example/d.json", "deck", "none"],
    ["deck=javascript:alert(1)", "deck", "none"],
    ["deck=data:application/json,{}", "deck", "none"],
  ])("ignores %s and says what is used instead", (query, name, used) => {
    const { params, ignored } = parse(query);
    expect(params).toEqual(DEFAULT_PRESENT_PARAMS);
    expect(ignored).toEqual([{ name, value: new URLSearchParams(query).get(name), used }]);
  });

  it("never throws, whatever the address says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { params } = parse(query);
        expect(parse(replacePresentParams("", params)).params).toEqual(params);
      }),
    );
  });
});

describe(resolveSlide, () => {
  it("takes the last slide for a number past the end, and says so", () => {
    expect(resolveSlide(10, 10)).toEqual({ slide: 10, ignored: [] });
    expect(resolveSlide(11, 10)).toEqual({
      slide: 10,
      ignored: [{ name: "slide", value: "11", used: "10, the last" }],
    });
  });
});
