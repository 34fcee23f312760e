import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUANTITY_KINDS } from "../../src/dataset/quantityKind.ts";
import { COMPARED } from "../../src/derive/compared.ts";
import { RULES } from "../../src/derive/rule.ts";
import { STATUSES } from "../../src/derive/status.ts";
import {
  DEFAULT_VIEW_STATE,
  formatViewState,
  parseViewState,
  SORTS,
  THEMES,
  type ViewState,
} from "../../src/url/viewState.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2025-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const many = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { maxLength: 4 });
const viewState: fc.Arbitrary<ViewState> = fc
  .record({
    q: fc.string({ unit: "grapheme", maxLength: 30 }).filter((text) => text.isWellFormed()),
    nationality: many(fc.stringMatching(/^[A-Z]{3}$/)),
    batch: many(slug),
    place: many(slug),
    claimant: many(slug),
    topic: many(slug),
    source: many(slug),
    kind: many(fc.constantFrom(...QUANTITY_KINDS)),
    status: many(fc.constantFrom(...STATUSES)),
    days: fc.tuple(fc.option(day), fc.option(day)),
    tally: fc.oneof(fc.constant(""), slug),
    asof: fc.oneof(fc.constant(""), day),
    rule: fc.constantFrom(...RULES),
    sort: fc.constantFrom(...SORTS),
    compare: fc.constantFrom("" as const, ...COMPARED),
    claim: many(slug),
    dispute: fc.oneof(fc.constant(""), slug),
    theme: fc.constantFrom(...THEMES),
  })
  .map(({ days: [a, b], ...rest }) => {
    const [from, to] = a && b && a > b ? [b, a] : [a ?? "", b ?? ""];
    return { ...rest, from, to };
  });

describe(parseViewState, () => {
  it("reads what was formatted, for any state", () => {
    fc.assert(
      fc.property(viewState, (state) => {
        expect(parseViewState(formatViewState(state))).toEqual({ state, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws, whatever the address says, and always gives a state that it reads again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { state } = parseViewState(query);
        expect(parseViewState(formatViewState(state)).state).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["nationality=xyz1", "nationality", "xyz1"],
    ["from=2025-02-30", "from", "2025-02-30"],
    ["sort=newest", "sort", "newest"],
    ["kind=guess", "kind", "guess"],
    ["batch=B%2004", "batch", "B 04"],
    ["from=2025-03-01&to=2025-02-01", "to", "2025-02-01"],
    ["tally=t1a&tally=t2", "tally", "t2"],
  ])("ignores %s and says so", (query, name, value) => {
    expect(parseViewState(query).ignored).toEqual([{ name, value, used: expect.any(String) }]);
  });

  it("keeps the good values beside a bad one", () => {
    const { state, ignored } = parseViewState("nationality=ETH&nationality=ethiopia");
    expect(state.nationality).toEqual(["ETH"]);
    expect(ignored).toEqual([{ name: "nationality", value: "ethiopia", used: "the rest" }]);
  });

  it("leaves keys alone that are not ours", () => {
    expect(parseViewState("childId=x&utm_source=y")).toEqual({
      state: DEFAULT_VIEW_STATE,
      ignored: [],
    });
  });
});

describe(formatViewState, () => {
  it("writes no defaults, and the rest in the order of the contract", () => {
    expect(formatViewState(DEFAULT_VIEW_STATE)).toBe("");
    expect(
      formatViewState({
        ...DEFAULT_VIEW_STATE,
        to: "2025-03-31",
        from: "2025-02-01",
        nationality: ["ETH", "KEN"],
        q: "bridge 2",
      }),
    ).toBe("q=bridge+2&nationality=ETH&nationality=KEN&from=2025-02-01&to=2025-03-31");
  });
});
