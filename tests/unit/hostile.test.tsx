import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DatasetError } from "../../src/dataset/fault.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { parseDeck } from "../../src/dataset/parseDeck.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveDisputes } from "../../src/derive/dispute.ts";
import { figureOfClaim } from "../../src/derive/figure.ts";
import { deriveHeadline } from "../../src/derive/headline.ts";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { derivePlaces } from "../../src/derive/places.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import { datasetAsOf } from "../../src/derive/asOf.ts";
import { showSlides } from "../../src/pages/deck/showSlides.ts";
import { datasetUrl, parseDatasetParams } from "../../src/url/datasetParams.ts";
import { parsePresentParams } from "../../src/url/presentParams.ts";
import { resolveViewState } from "../../src/url/resolve.ts";
import { DEFAULT_VIEW_STATE, formatViewState, parseViewState } from "../../src/url/viewState.ts";
import { BatchesView } from "../../src/views/batches/BatchesView.tsx";
import { ChecksView } from "../../src/views/checks/ChecksView.tsx";
import { ClaimsView } from "../../src/views/claims/ClaimsView.tsx";
import { DisputesView } from "../../src/views/disputes/DisputesView.tsx";
import { formatFigure } from "../../src/views/format.ts";
import { HeadlineView } from "../../src/views/headline/HeadlineView.tsx";
import { NationalitiesView } from "../../src/views/nationalities/NationalitiesView.tsx";
import { SentenceText } from "../../src/views/SentenceText.tsx";
import { SourcesView } from "../../src/views/sources/SourcesView.tsx";
import type { ViewProps } from "../../src/views/view.ts";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { rawClaim, rawDataset, rawStatement } from "../fixtures/dataset.ts";
import { harmIn, KEPT, mutate, NASTY, seedOf, valueAt } from "../fixtures/hostile.ts";
import { rawNamedPlace, rawPlace } from "../fixtures/place.ts";
import { ONE_OF_EACH } from "../fixtures/quantities.ts";
import { rawTally } from "../fixtures/tally.ts";

const PUBLISHED_FILE = "public/data/dataset.json";
const PUBLISHED_TEXT = readFileSync(PUBLISHED_FILE, "utf8");
const PUBLISHED = parseDataset(JSON.parse(PUBLISHED_TEXT), PUBLISHED_FILE);

describe("hostile addresses", () => {
  const NAMES =
    "q nationality batch place claimant topic source kind status from to tally asof rule sort claim dispute data v theme lang eid slide deck auto kiosk print".split(
      " ",
    );
  const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8 }));
  const value = fc.oneof(fc.constantFrom(...NASTY), fc.string(), fc.string({ unit: "binary" }));
  const part = fc
    .tuple(name, value)
    .chain(([key, text]) =>
      fc.constantFrom(
        `${key}=${text}`,
        `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
      ),
    );
  const query = fc.array(part, { maxLength: 8 }).map((parts) => parts.join("&"));
  const PAGE = "https://site.example/folder/embed/map/";

  it("10,000 of them give a state that is of the dataset, reads itself again, and loads from https or here", () => {
    fc.assert(
      fc.property(query, (text) => {
        const { state } = resolveViewState(parseViewState(text).state, PUBLISHED);
        expect(parseViewState(formatViewState(state))).toEqual({ state, ignored: [] });
        const { params } = parseDatasetParams(text, PAGE);
        const { protocol } = new URL(datasetUrl(params, "../../"), PAGE);
        expect(protocol).toBe("https:");
        const { deck } = parsePresentParams(text, PAGE).params;
        expect(new URL(deck, PAGE).protocol).toBe("https:");
      }),
      {
        numRuns: 10_000,
        seed: seedOf("hostile addresses"),
        examples: KEPT.addresses.map((text) => [text]),
      },
    );
  });
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, -1, 0.5, 1e308, [], {}, [null], {
    kind: "exact",
  }),
  fc.jsonValue(),
);
const way = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 });
/** What is put somewhere else in a file: junk, nothing, or a copy of what stands where. */
type Put = { readonly junk: unknown } | { readonly from: readonly number[] };
/**
 * Where to change a file, and what to put there. A copy from elsewhere in it, an id of another entry or
 * a whole other entry, is what gets furthest: it is of a shape that may be.
 */
const change = fc.tuple(
  way,
  fc.oneof(
    junk.map((junk): Put => ({ junk })),
    fc.constant<Put>({ junk: undefined }),
    way.map((from): Put => ({ from })),
  ),
);

/** A file with one change. */
function changed(valid: string, [to, put]: readonly [readonly number[], Put]): unknown {
  const raw: unknown = JSON.parse(valid);
  mutate(raw, to, "from" in put ? valueAt(JSON.parse(valid), put.from) : put.junk);
  return raw;
}

/** Of the datasets that are let in, one in so many is drawn: drawing is slow. */
const DRAWN = 5;

describe("hostile datasets", () => {
  const valid = JSON.stringify(
    rawDataset({
      claims: [
        ...ONE_OF_EACH.map((quantity, at) => rawClaim(`q${at}`, { quantity })),
        rawStatement("said"),
        rawCount("b1", 200),
        rawCount("b2", 300),
        rawCount("sum", 500),
        rawClaim("t1-claim", { quantity: { kind: "exact", value: 260 }, measure: "received" }),
      ],
      places: [rawPlace("p1", 98.5, 16.7), rawNamedPlace("p2")],
      tallies: [
        rawTally("t1", [
          { nationality: "KEN", quantity: { kind: "exact", value: 23 } },
          { nationality: "CHN", quantity: { kind: "rank", rank: 1 } },
        ]),
      ],
      disputes: [
        {
          id: "d1",
          title: "How many",
          kind: "number",
          standing: "open",
          sides: ["b1", "b2"].map((id) => ({ label: `Side ${id}`, claims: [`${id}-count`] })),
        },
      ],
      checks: [
        {
          id: "adds",
          title: "A sum",
          kind: "sum",
          whole: "sum-count",
          parts: ["b1-count", "b2-count"],
        },
      ],
      batches: [rawBatch("b1"), rawBatch("b2", { occurred: "2025-02-21" })],
      headline: [{ text: "{n} came.", figures: { n: { kind: "claim", claim: "q0" } } }],
    }),
  );

  it("2,000 mutations are refused with their place, or shown with every figure that they have", () => {
    let refused = 0;
    let shown = 0;
    fc.assert(
      fc.property(change, (change) => {
        const raw = changed(valid, change);
        const dataset = read(() => parseDataset(raw, "mutated.json"));
        if (dataset === undefined) refused += 1;
        else {
          const known = deriveAll(dataset);
          shown += 1;
          if (shown % DRAWN === 0) drawAll(known);
        }
      }),
      { numRuns: 2000, seed: seedOf("hostile datasets") },
    );
    // Most of what can be changed at random is told.
    expect(refused).toBeGreaterThan(500);
  });

  it("text of every kind stays text, wherever the dataset has it", () => {
    let drawn = 0;
    for (const text of NASTY.filter((text) => text.trim() !== "" && text.length < 1000)) {
      const raw = rawDataset({
        title: text,
        subtitle: text,
        headline: [{ text: `${text} {n}`, figures: { n: { kind: "claim", claim: "q0" } } }],
        claims: ONE_OF_EACH.map((quantity, at) =>
          rawClaim(`q${at}`, {
            text,
            quantity: quantity.kind === "words" ? { kind: "words", words: text } : quantity,
          }),
        ),
      });
      // What cannot be seen, such as a mark that turns the writing round, is refused.
      const dataset = read(() => parseDataset(raw, "hostile.json"));
      if (dataset === undefined) continue;
      drawAll(deriveAll(dataset));
      drawn += 1;
    }
    expect(drawn).toBeGreaterThan(15);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:alert(1)", "//evil.example/"])(
    "an address that a link would follow is refused: %s",
    (url) => {
      const good = "https://example.org/1";
      const text = JSON.stringify(rawDataset());
      const from = (raw: unknown) => read(() => parseDataset(raw, "mutated.json"));
      expect(from(JSON.parse(text))).toBeDefined();
      expect(from(JSON.parse(text.replace(good, url)))).toBeUndefined();
      const licences = [{ covers: "data", name: "Any", url }];
      expect(from(rawDataset({ licences }))).toBeUndefined();
    },
  );
});

describe("hostile decks", () => {
  const known = deriveKnown(PUBLISHED);
  const { title, version } = PUBLISHED;
  const valid = JSON.stringify({
    deckVersion: "1.0.0",
    title: "A briefing",
    dataset: { title, version },
    slides: PUBLISHED.deck,
  });

  it("200 mutations are refused with their place, or shown slide by slide", () => {
    let shown = 0;
    fc.assert(
      fc.property(change, (change) => {
        const raw = changed(valid, change);
        const deck = read(() => parseDeck(raw, "mutated.json"));
        if (deck === undefined) return;
        shown += 1;
        for (const { text, problems } of showSlides(deck.slides, known, datasetAsOf)) {
          for (const figure of text.figures) expect(figure.claims.length).toBeGreaterThan(0);
          expect(text.missing.length > 0 && problems.length === 0).toBe(false);
          if (text.sentence)
            expectInert(<SentenceText sentence={text.sentence} {...propsOf(known)} />);
        }
      }),
      { numRuns: 200, seed: seedOf("hostile decks") },
    );
    expect(shown).toBeGreaterThan(0);
  });
});

/** What was read; undefined when it was refused with at least one fault, or as of a newer schema. */
function read<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof DatasetError && saysWhy(error)) return undefined;
    throw error;
  }
}

function saysWhy({ failure }: DatasetError): boolean {
  return failure.kind === "invalid" ? failure.faults.length > 0 : failure.kind === "newer-schema";
}

/** All that the first screens derive: it must not throw for a dataset that was let in. */
function deriveAll(dataset: Dataset): Known {
  const known = deriveKnown(dataset);
  const { rows } = deriveBatches(known, { nationality: [], rule: "editor" });
  const said = deriveHeadline(known).flat();
  const figures = [
    ...said.flatMap((part) => (part.kind === "figure" ? [part.figure] : [])),
    ...rows.map((row) => row.figure),
  ];
  for (const figure of figures) expect(figure.claims.length).toBeGreaterThan(0);
  deriveTallies(known, { nationality: [], tally: "", rule: "editor" });
  derivePlaces(known, rows);
  deriveDisputes(known, deriveChecks(known));
  return known;
}

const VIEWS = [HeadlineView, BatchesView, NationalitiesView, DisputesView, ChecksView, SourcesView];

/** Every view of a dataset: none throws, and on its card each figure keeps what qualifies it. */
function drawAll(known: Known): void {
  const props = propsOf(known);
  const claims = expectInert(<ClaimsView {...props} />);
  for (const claim of known.dataset.claims) {
    const figure = figureOfClaim(claim);
    if (!figure) continue;
    const [, card = ""] = claims.split(`id="claim-${claim.id}"`);
    expect(card.split("</article>")[0]).toContain(asText(formatFigure(figure)));
  }
  for (const View of VIEWS) expectInert(<View {...props} />);
}

function propsOf(known: Known): ViewProps {
  return {
    known,
    state: DEFAULT_VIEW_STATE,
    units: new Map(known.dataset.units.map((unit) => [unit.id, unit])),
    basemap: { border: undefined, region: undefined, river: undefined },
    first: Infinity,
    act: {
      href: (change) => `?${formatViewState({ ...DEFAULT_VIEW_STATE, ...change })}`,
      go: () => {},
    },
  };
}

/** Draws it, and expects that nothing in it runs, loads, or leads where no link of the app leads. */
function expectInert(node: ReactNode): string {
  const markup = renderToStaticMarkup(node);
  expect(harmIn(markup)).toEqual([]);
  return markup;
}

function asText(text: string): string {
  return renderToStaticMarkup(<>{text}</>);
}
