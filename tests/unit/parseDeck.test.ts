import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { DatasetError, describeFault } from "../../src/dataset/fault.ts";
import { parseDeck } from "../../src/dataset/parseDeck.ts";
import { rawDeck, rawSlide } from "../fixtures/deck.ts";

/** Every fault of a deck, as its reader sees them. */
function faultsOf(value: unknown): readonly string[] {
  try {
    parseDeck(value, "deck.json");
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.failure.kind === "invalid"
      ? error.failure.faults.map(describeFault)
      : [error.message];
  }
}

const slides = (...fields: readonly Parameters<typeof rawSlide>[0][]) =>
  rawDeck({ slides: fields.map(rawSlide) });

describe(parseDeck, () => {
  it("reads a deck and keeps the order of its slides", () => {
    const deck = parseDeck(JSON.parse(JSON.stringify(rawDeck())), "deck.json");
    expect(deck.slides.map((slide) => slide.title)).toEqual(["One", "Two"]);
  });

  test.each([
    ["no object", [], /deck: is \[\], expected an object/],
    ["no slides", rawDeck({ slides: [] }), /slides: is \[\], expected at least 1/],
    ["no dataset named", rawDeck({ dataset: undefined }), /dataset: is missing/],
    ["a slide without a title", slides({ title: undefined }), /slides\[0\]\.title: is missing/],
    ["a view that is no name", slides({ view: "<b>" }), /slides\[0\]\.view: is "<b>"/],
    ["a field that is not ours", slides({ script: "x" }), /slides\[0\]\.script: is not a field/],
    [
      "a figure that is a bare number",
      slides({ sentence: { text: "{a} left.", figures: { a: 2876 } } }),
      /slides\[0\]\.sentence\.figures\.a/,
    ],
    [
      "a slot without a figure",
      slides({}, { sentence: { text: "{a} left.", figures: {} } }),
      /slides\[1\]\.sentence\.text: has \{a\}, which no figure fills/,
    ],
    [
      "a figure without a slot",
      slides({ sentence: { text: "Some left.", figures: { a: { kind: "claim", claim: "c1" } } } }),
      /slides\[0\]\.sentence\.figures\.a: is not in the sentence/,
    ],
    ["a newer format", rawDeck({ deckVersion: "2.0.0" }), /2\.0\.0/],
  ])("refuses %s and says where", (_what, value, expected) => {
    expect(faultsOf(value).join("\n")).toMatch(expected);
  });

  it("names every fault, not the first alone", () => {
    expect(faultsOf(slides({ title: "" }, { view: "A" }, { notes: 3 }))).toHaveLength(3);
  });

  it("throws nothing but faults, whatever the file says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faultsOf(value).length).toBeGreaterThan(0);
      }),
    );
  });
});
