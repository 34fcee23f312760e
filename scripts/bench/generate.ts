import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";

/** How the claims of a generated dataset lie: on many things, as in life, or all on one. */
export type Spread = "many-things" | "one-thing";

const MEASURES = ["identified", "held", "handed-over", "received", "repatriated", "awaiting"];
const CODES = ["CHN", "ETH", "IDN", "IND", "KEN", "PAK", "PHL", "VNM"];
const ACTORS = 40;

/** A dataset of so many claims, the same every time: rivals, repeats, updates, running totals. */
export function generateDataset(count: number, spread: Spread): Dataset {
  const next = random(count);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const things = spread === "one-thing" ? 1 : Math.ceil(count / 25);
  const claims = Array.from({ length: count }, (_, index) => {
    const thing = Math.floor(next() * things);
    const actor = `a${Math.floor(next() * ACTORS)}`;
    const said = day(Math.floor(next() * 150));
    const base = 100 + ((thing * 37) % 5000);
    const value = base + Math.floor(next() * 8) * 10;
    const kind = spread === "one-thing" ? 0.9 : next();
    const repeats = index > 0 && next() < 0.1;
    return {
      id: `c${index}`,
      text: "A generated claim.",
      topic: "returns",
      quantity: pick([
        { kind: "exact", value },
        { kind: "exact", value },
        { kind: "about", value },
        { kind: "atLeast", value },
      ]),
      unit: "person",
      population: "foreign-nationals",
      ...aboutWhat(kind, thing),
      time: { said, period: kind < 0.9 ? day(thing % 150) : `2025-01-01/${said}` },
      attribution: [
        { role: "said-by", actor },
        { role: "reported-by", actor: "paper", source: "s1" },
      ],
      ...(repeats && { restates: `c${Math.floor(next() * index)}` }),
    };
  });
  return parseDataset({ ...FRAME, batches: batches(things), claims }, "a generated dataset");
}

/** Sizes of a batch, stocks by nationality, running totals. */
function aboutWhat(kind: number, thing: number) {
  if (kind < 0.5) {
    const measure = thing % 2 === 0 ? "repatriated" : "received";
    return { measure, flow: "flow", scope: { batch: `b${thing}` } };
  }
  const nationalities = [CODES[thing % CODES.length]];
  const measure = MEASURES[thing % MEASURES.length];
  const scope = { nationalities, places: [`p${thing % 100}`] };
  return { measure, flow: kind < 0.9 ? "stock" : "cumulative", scope };
}

function batches(things: number) {
  return Array.from({ length: things }, (_, thing) => ({
    id: `b${thing}`,
    label: `Batch ${thing}`,
    occurred: day(thing % 150),
    kind: "repatriation",
    accounts: ["c0"],
    nationality: CODES[thing % CODES.length],
  }));
}

const FRAME = {
  schemaVersion: "1.0.0",
  version: "1.0.0",
  title: "Generated",
  subtitle: "Generated",
  description: "For measuring.",
  issued: "2025-06-01",
  asOf: "2025-06-01",
  timeZone: "Asia/Bangkok",
  publisher: "Nobody",
  licences: [{ covers: "data", name: "CC0", url: "https://creativecommons.org/" }],
  citation: "None",
  changes: [],
  headline: [{ text: "Generated.", figures: {} }],
  events: [],
  map: { extent: [98, 16, 99, 17] },
  nationalities: CODES.map((code) => ({ code, name: code, people: code })),
  topics: [{ id: "returns", label: "Returns" }],
  units: [{ id: "person", one: "person", many: "people" }],
  measures: MEASURES.map((id) => ({ id, label: id, definition: id })),
  actors: [
    ...Array.from({ length: ACTORS }, (_, index) => ({
      id: `a${index}`,
      name: `Actor ${index}`,
      kind: "state-body",
      stake: index % 2 === 0 ? "sender" : "receiver",
    })),
    { id: "paper", name: "Paper", kind: "media" },
  ],
  sources: [{ id: "s1", publisher: "Paper", title: "All", kind: "established", lang: "en" }],
  places: Array.from({ length: 100 }, (_, index) => ({
    id: `p${index}`,
    name: `Place ${index}`,
    kind: "town",
    countries: ["MMR"],
    sources: ["s1"],
  })),
  tallies: [],
  series: [],
  disputes: [],
  checks: [],
  gaps: [],
};

function day(offset: number): string {
  return new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1 that look random and are the same every time (Park and Miller, 1988). */
function random(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
