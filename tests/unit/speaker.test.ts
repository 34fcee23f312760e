import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cueWords } from "../../src/shells/present/cueWords.ts";
import { formatSeconds, paceOf, paceWords } from "../../src/shells/present/pace.ts";
import { decodeMessage, encodeMessage } from "../../src/shells/present/speakerMessages.ts";
import { parseTalk } from "../../src/shells/present/talk.ts";
import { queryFor } from "../../src/url/presentParams.ts";
import type { Figure } from "../../src/derive/figure.ts";
import { dataset } from "../fixtures/dataset.ts";

describe(decodeMessage, () => {
  const screen = fc.record({
    kind: fc.constantFrom("show" as const, "shown" as const),
    query: fc.string({ maxLength: 200 }),
    blank: fc.constantFrom("black" as const, "white" as const, undefined),
  });

  it("reads what was sent", () => {
    fc.assert(
      fc.property(fc.oneof(screen, fc.constant({ kind: "hello" as const })), (message) => {
        expect(decodeMessage(structuredClone(encodeMessage(message)))).toEqual(message);
      }),
    );
  });

  it("takes nothing else, and never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(decodeMessage(data)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
    expect(decodeMessage({ source: "present-speaker-1", kind: "eval", query: "" })).toBeUndefined();
    expect(
      decodeMessage({ source: "present-speaker-1", kind: "show", query: "a".repeat(9000) }),
    ).toBeUndefined();
  });
});

describe(queryFor, () => {
  it("turns one window's address into the other's, and back", () => {
    const audience = "claim=c1&slide=3&theme=dark&host=1";
    const speaker = queryFor("speaker", `?${audience}`);
    expect(new URLSearchParams(speaker).get("speaker")).toBe("1");
    expect(queryFor("audience", speaker)).toBe(audience);
    expect(queryFor("speaker", speaker)).toBe(speaker);
  });
});

describe(paceOf, () => {
  const talk = { slide: 4, count: 10 };
  const after = (seconds: number, slide = 4) =>
    paceOf(1000, 1000 + seconds * 1000, 10, { slide, count: 10 });

  test.each([
    [0, "3 slides ahead"],
    [180, "on time"],
    [239, "on time"],
    [240, "1 slide behind"],
    [600, "6 slides behind"],
    [6000, "6 slides behind"],
  ])("after %i s of ten minutes, on the fourth slide of ten, is %s", (seconds, words) => {
    expect(paceWords(after(seconds))).toBe(words);
  });

  it("counts down past zero", () => {
    expect(formatSeconds(after(65).elapsed)).toBe("1:05");
    expect(formatSeconds(after(65).left)).toBe("8:55");
    expect(formatSeconds(after(630).left)).toBe("−0:30");
  });

  it("waits until the talk begins", () => {
    expect(paceOf(undefined, 99_999, 10, talk)).toEqual({ elapsed: 0, left: 600, behind: 0 });
  });
});

describe(parseTalk, () => {
  it("reads what was kept, and begins anew from what is malformed", () => {
    const talk = { startedAt: 5, minutes: 20, isFrozen: true };
    expect(parseTalk(JSON.stringify(talk))).toEqual(talk);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const { minutes, startedAt } = parseTalk(kept);
        expect(minutes).toBeGreaterThanOrEqual(1);
        expect(startedAt).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe(cueWords, () => {
  const units = new Map(dataset().units.map((unit) => [unit.id, unit]));
  const [unit] = [...units.keys()];
  const figure = (value: number, more: Partial<Figure> = {}): Figure => {
    if (unit === undefined) throw new Error("no unit");
    return { quantity: { kind: "exact", value }, unit, claims: [], ...more };
  };
  const sum: Figure = figure(421, {
    formula: {
      terms: [
        { sign: "+", quantity: { kind: "exact", value: 2876 }, claims: [], label: "" },
        { sign: "−", quantity: { kind: "exact", value: 2455 }, claims: [], label: "" },
      ],
    },
  });

  test.each([
    [
      { kind: "qualifier", figure: figure(0, { quantity: { kind: "atLeast", value: 800 } }) },
      "≥ 800: say “at least 800 people”.",
    ],
    [
      { kind: "derived", figure: sum },
      "421: nobody states it. Say that this site calculates it: 2,876 − 2,455.",
    ],
    [
      { kind: "disputed", figure: figure(7968), claimant: "the BGF", against: ["the army"] },
      "7,968: say whose it is, the BGF. Others differ: the army.",
    ],
    [
      { kind: "notAdded", because: "rivals", figures: [figure(7968), figure(2763)] },
      "7,968 and 2,763: do not add. They are rival accounts: name who says which.",
    ],
    [
      { kind: "parts", whole: figure(2876), figures: [figure(200), sum] },
      "200 and 421†: parts of 2,876. Do not add them to it.",
    ],
    [
      { kind: "oneOrigin", origin: "the ministry", figures: [figure(2876), figure(200)] },
      "2,876 and 200: both trace to one body, the ministry.",
    ],
  ] as const)("says %j so that it is read at a glance", (cue, words) => {
    expect(cueWords(cue, units)).toBe(words);
  });
});
