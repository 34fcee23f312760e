import type { QuantityKind } from "../dataset/quantity.ts";
import { QUANTITY_KINDS } from "../dataset/quantityKind.ts";
import { RULES, type Rule } from "../derive/choose.ts";
import { STATUSES, type Status } from "../derive/status.ts";
import { parseEdtf } from "../dataset/edtf.ts";

/**
 * What an address says. Reading it never throws: what is unknown or malformed is left out and
 * named, so that the reader can be told. Defaults are not written; order is the contract's.
 */

export const SORTS = ["-date", "date", "-figure", "figure", "claimant"] as const;
export type Sort = (typeof SORTS)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface ViewState {
  readonly q: string;
  readonly nationality: readonly string[];
  readonly batch: readonly string[];
  readonly place: readonly string[];
  readonly claimant: readonly string[];
  readonly topic: readonly string[];
  readonly source: readonly string[];
  readonly kind: readonly QuantityKind[];
  readonly status: readonly Status[];
  readonly from: string;
  readonly to: string;
  readonly tally: string;
  readonly asof: string;
  readonly rule: Rule;
  readonly sort: Sort;
  /** The claims that are opened: one, or those of one figure. */
  readonly claim: readonly string[];
  readonly dispute: string;
  readonly theme: Theme;
}

export const DEFAULT_VIEW_STATE: ViewState = {
  q: "",
  nationality: [],
  batch: [],
  place: [],
  claimant: [],
  topic: [],
  source: [],
  kind: [],
  status: [],
  from: "",
  to: "",
  tally: "",
  asof: "",
  rule: "editor",
  sort: "-date",
  claim: [],
  dispute: "",
  theme: "auto",
};

/** A part of an address that was not used, and what is used instead. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly used: string;
}

/** Every parameter that is ours, in the order in which an address lists them. */
const NAMES = [
  "q",
  "nationality",
  "batch",
  "place",
  "claimant",
  "topic",
  "source",
  "kind",
  "status",
  "from",
  "to",
  "tally",
  "asof",
  "rule",
  "sort",
  "claim",
  "dispute",
  "theme",
] as const satisfies readonly (keyof ViewState)[];

type Reader<T> = (value: string) => T | undefined;

const text: Reader<string> = (value) => value.slice(0, 200);
const slug: Reader<string> = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : undefined;
const code: Reader<string> = (value) => (/^[A-Z]{3}$/.test(value) ? value : undefined);
const day: Reader<string> = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined ? value : undefined;
const oneOf =
  <T extends string>(list: readonly T[]): Reader<T> =>
  (value) =>
    list.find((item) => item === value);

/**
 * Reads a query string. Repeats of a parameter that is not a list, malformed values and impossible
 * ranges are ignored and reported; keys that are not ours are left alone.
 */
export function parseViewState(query: string): { state: ViewState; ignored: readonly Ignored[] } {
  const given = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const many = <T extends string>(name: keyof ViewState, read: Reader<T>): readonly T[] => {
    const values = new Set<T>();
    for (const raw of given.getAll(name)) {
      const value = read(raw);
      if (value === undefined) ignored.push({ name, value: raw, used: "the rest" });
      else values.add(value);
    }
    return [...values];
  };
  const one = <T extends string>(name: keyof ViewState, read: Reader<T>, fallback: T): T => {
    const [first, ...repeats] = given.getAll(name);
    const value = first === undefined || first === "" ? fallback : read(first);
    const used = value ?? fallback;
    if (first !== undefined && value === undefined) {
      ignored.push({ name, value: first, used: used === "" ? "none" : used });
    }
    for (const raw of repeats)
      ignored.push({ name, value: raw, used: used === "" ? "none" : used });
    return used;
  };
  const state: ViewState = {
    q: one("q", text, ""),
    nationality: many("nationality", code),
    batch: many("batch", slug),
    place: many("place", slug),
    claimant: many("claimant", slug),
    topic: many("topic", slug),
    source: many("source", slug),
    kind: many("kind", oneOf(QUANTITY_KINDS)),
    status: many("status", oneOf(STATUSES)),
    from: one("from", day, ""),
    to: one("to", day, ""),
    tally: one("tally", slug, ""),
    asof: one("asof", day, ""),
    rule: one("rule", oneOf(RULES), DEFAULT_VIEW_STATE.rule),
    sort: one("sort", oneOf(SORTS), DEFAULT_VIEW_STATE.sort),
    claim: many("claim", slug),
    dispute: one("dispute", slug, ""),
    theme: one("theme", oneOf(THEMES), DEFAULT_VIEW_STATE.theme),
  };
  if (state.from !== "" && state.to !== "" && state.from > state.to) {
    ignored.push({ name: "to", value: state.to, used: "no last day" });
    return { state: { ...state, to: "" }, ignored };
  }
  return { state, ignored };
}

/** The query string of a state, without `?`: only what differs from the defaults. */
export function formatViewState(state: ViewState): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = state[name];
    if (typeof value === "string") {
      if (value !== DEFAULT_VIEW_STATE[name]) query.append(name, value);
    } else {
      for (const item of value) query.append(name, item);
    }
  }
  return query.toString();
}
