import { describe, expect, it } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { briefOf } from "../../src/views/briefOf.ts";
import { briefRows, figureWords, sentenceText } from "../../src/views/briefText.ts";
import { VIEW_NAMES } from "../../src/views/viewName.ts";
import { publishedDataset } from "../fixtures/published.ts";

const known = deriveKnown(publishedDataset());
const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
const brief = (name: (typeof VIEW_NAMES)[number], change = {}) =>
  briefOf(name, { known, state: { ...DEFAULT_VIEW_STATE, ...change } });

describe(briefOf, () => {
  it.each(VIEW_NAMES)(
    "says of %s what it finds, by whom, and on which claims it rests",
    async (name) => {
      const { sentence, rows, claims } = await brief(name);
      expect(sentenceText(sentence, units)).toMatch(/^\S.*[.:]$/);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(4);
      for (const { of, by } of rows) expect([of, by]).not.toContain("");
      const ids = new Set<string>(known.dataset.claims.map(({ id }) => id));
      expect(claims.filter((id) => !ids.has(id))).toEqual([]);
      const shown = new Set<string>(claims);
      const under = rows.flatMap(({ figure }) => figure?.claims ?? []);
      expect(under.filter((id) => !shown.has(id))).toEqual([]);
    },
  );

  it("is narrowed as the view is", async () => {
    const all = await brief("claims");
    const some = await brief("claims", { q: "bridge" });
    expect(some.claims.length).toBeLessThan(all.claims.length);
    expect(all.claims).toEqual(expect.arrayContaining([...some.claims]));
    const nobody = await brief("claims", { q: "no such word anywhere" });
    expect([sentenceText(nobody.sentence, units), nobody.rows]).toEqual([
      "No claim on record fits.",
      [],
    ]);
  });

  it("puts a claim that is opened before all others", async () => {
    const { rows } = await brief("claims", { claim: ["c003"] });
    expect(rows[0]?.figure?.claims).toEqual(["c003"]);
  });

  it("puts a nationality that is chosen before larger ones", async () => {
    const { rows } = await brief("nationalities", { nationality: ["KEN"] });
    expect(rows[0]?.of).toBe("Kenya");
  });
});

describe(figureWords, () => {
  it("never gives a number without its qualifier, and says what this site computed", async () => {
    const { rows } = await brief("headline");
    const computed = rows.find(({ figure }) => figure?.formula)?.figure;
    expect(computed && figureWords(computed, units)).toBe("421 people, calculated by this site");
  });

  it("does not write out rival accounts, but says that there are some", async () => {
    const { rows } = await brief("batches");
    const [first = []] = briefRows({ rows, sentence: [], claims: [] }, units);
    expect(first[0]).toBe("about 1,429 people, margin not given, accounts differ");
  });
});
