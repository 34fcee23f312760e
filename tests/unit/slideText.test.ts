import { describe, expect, it } from "vitest";
import { parseDeck } from "../../src/dataset/parseDeck.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveSlideText } from "../../src/derive/slideText.ts";
import { dataset, rawClaim, type RawEntry } from "../fixtures/dataset.ts";
import { rawDeck, rawSlide } from "../fixtures/deck.ts";

const known = deriveKnown(
  dataset({
    claims: [
      rawClaim("c1", { quantity: { kind: "exact", value: 2876 } }),
      rawClaim("c2", { quantity: { kind: "exact", value: 2255 } }),
      rawClaim("c3", {
        attribution: [
          { role: "said-by", actor: "army" },
          { role: "reported-by", actor: "paper", source: "s2" },
        ],
      }),
    ],
    disputes: [
      {
        id: "x1",
        title: "How many?",
        kind: "number",
        standing: "open",
        sides: [
          { label: "One", claims: ["c1"] },
          { label: "Another", claims: ["c3"] },
        ],
      },
    ],
  }),
);
const NOTHING = { claim: [], dispute: "" };

function slide(fields: RawEntry) {
  const [first] = parseDeck(rawDeck({ slides: [rawSlide(fields)] }), "deck.json").slides;
  if (!first) throw new Error("no slide");
  return first;
}

const said = slide({
  sentence: {
    text: "{total} came home, {rest} of them before.",
    figures: {
      total: { kind: "claim", claim: "c1" },
      rest: { kind: "difference", whole: "c1", less: ["c2"] },
    },
  },
});

describe(deriveSlideText, () => {
  it("fills the sentence, and gives its figures, their claims once each and who carries them", () => {
    const text = deriveSlideText(said, NOTHING, known);
    expect(text.figures.map((figure) => figure.quantity)).toEqual([
      { kind: "exact", value: 2876 },
      { kind: "exact", value: 621 },
    ]);
    expect(text.claims).toEqual(["c1", "c2"]);
    expect(text.sources.map((source) => source.id)).toEqual(["s1"]);
    expect(text.missing).toEqual([]);
  });

  it("rests also on what its filter opens: claims, and all sides of a dispute", () => {
    const text = deriveSlideText(said, { claim: ["c2"], dispute: "x1" }, known);
    expect(text.claims).toEqual(["c1", "c2", "c3"]);
    expect(text.sources.map((source) => source.id)).toEqual(["s1", "s2"]);
    expect(text.publishers).toEqual(["Paper", "Agency"]);
  });

  it("says nothing with a number missing, but which claims are", () => {
    const stale = slide({
      sentence: {
        text: "{a} and {b}.",
        figures: { a: { kind: "claim", claim: "c1" }, b: { kind: "claim", claim: "c999" } },
      },
    });
    const text = deriveSlideText(stale, NOTHING, known);
    expect(text.sentence).toBeUndefined();
    expect(text.figures).toEqual([]);
    expect(text.missing).toEqual(["c999"]);
  });

  it("has no words of its own where the slide has none", () => {
    expect(deriveSlideText(slide({}), NOTHING, known)).toEqual({
      sentence: undefined,
      figures: [],
      claims: [],
      sources: [],
      publishers: [],
      missing: [],
    });
  });
});
