import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDeck } from "../../src/dataset/parseDeck.ts";
import { deckHead, moveSlide, pinSlide, writeDeck } from "../../src/shells/present/ownDeck.ts";
import { hasOwnNumber, ownSentence } from "../../src/shells/present/ownSentence.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const DATASET = { title: "Test returns", version: "1.0.0" };
const slide = (title: string) => ({ title, view: "batches", query: "nationality=CHN" });
const { claims } = dataset({ claims: [rawClaim("c1"), rawClaim("b13-count")] });
const IDS = claims.map(({ id }) => id);

describe(pinSlide, () => {
  it("begins a deck, and adds to its end; both are read without a fault", () => {
    const first = pinSlide("", slide("One"), DATASET);
    const second = pinSlide(first?.text ?? "", slide("Two"), DATASET);
    expect(second?.count).toBe(2);
    const deck = parseDeck(JSON.parse(second?.text ?? ""), "my deck");
    expect(deck.slides).toEqual([slide("One"), slide("Two")]);
    expect(deck.dataset).toEqual(DATASET);
  });

  it("keeps what a deck from a file has, and its title", () => {
    const slides = [{ title: "Region", view: "map", part: "region" }];
    const file = writeDeck({ ...deckHead(DATASET, "Brussels"), slides });
    const pinned = pinSlide(file, slide("Two"), DATASET);
    expect(parseDeck(JSON.parse(pinned?.text ?? ""), "my deck")).toMatchObject({
      title: "Brussels",
      slides: [{ part: "region" }, { title: "Two" }],
    });
  });

  it("never throws, and never writes over what is no deck", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.json()), (kept) => {
        const pinned = pinSlide(kept, slide("One"), DATASET);
        expect(pinned === undefined || pinned.count > 0).toBe(true);
      }),
    );
    expect(pinSlide("{", slide("One"), DATASET)).toBeUndefined();
    expect(pinSlide('{"slides": 3}', slide("One"), DATASET)).toBeUndefined();
  });
});

describe(moveSlide, () => {
  it("moves one up or down, and no further than the ends", () => {
    expect(moveSlide(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
    expect(moveSlide(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moveSlide(["a", "b", "c"], 0, -1)).toEqual(["a", "b", "c"]);
    expect(moveSlide(["a", "b", "c"], 2, 1)).toEqual(["a", "b", "c"]);
  });
});

describe(ownSentence, () => {
  it("has the figures of the claims that it names, and those that it had", () => {
    const whole = { kind: "claim", claim: IDS[0] ?? never() } as const;
    expect(ownSentence(" {whole} left, {b13_count} flew. ", { whole }, IDS)).toEqual({
      text: "{whole} left, {b13_count} flew.",
      figures: { whole, b13_count: { kind: "claim", claim: "b13-count" } },
    });
  });

  it("takes the braces off words that name nothing", () => {
    expect(ownSentence("{nobody} and {constructor}", {}, IDS)).toEqual({
      text: "nobody and constructor",
      figures: {},
    });
  });

  it("is nothing for no words", () => {
    expect(ownSentence("  ", {}, IDS)).toBeUndefined();
  });
});

describe(hasOwnNumber, () => {
  it("sees a number that is typed, in any script, and not one in braces", () => {
    expect(hasOwnNumber("About 300 left")).toBe(true);
    expect(hasOwnNumber("၃၀၀")).toBe(true);
    expect(hasOwnNumber("{b13_count} left in March 2025")).toBe(false);
  });
});

function never(): never {
  throw new Error("The fixture has no claim");
}
