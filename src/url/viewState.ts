import type { QuantityKind } from "../dataset/quantity.ts";
import { QUANTITY_KINDS } from "../dataset/quantityKind.ts";
import { COMPARED, type Compared } from "../derive/compared.ts";
import { RULES, type Rule } from "../derive/rule.ts";
import { STATUSES, type Status } from "../derive/status.ts";
import { parseEdtf } from "../dataset/edtf.ts";
import { type Ignored, oneOf, readParams, type Reader, replaceParams } from "./params.ts";

/**
 * What an address says. Reading it never throws: what is unknown or malformed is left out and
 * named, so that the reader can be told. Defaults are not written; order is the contract's.
 */

export const SORTS = ["-date", "date", "-figure", "figure", "claimant"] as const;
export type Sort = (typeof SORTS)[number];

/** `contrast` is for projectors that wash colours out. */
export const THEMES = ["auto", "light", "dark", "contrast"] as const;
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
  /** The dimension whose chosen values are set side by side; "" for none. */
  readonly compare: Compared | "";
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
  compare: "",
  claim: [],
  dispute: "",
  theme: "auto",
};

/** The parameters of the view state, in the order in which an address lists them. */
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
  "compare",
  "claim",
  "dispute",
  "theme",
] as const satisfies readonly (keyof ViewState)[];

const text: Reader<string> = (value) => value.slice(0, 200);
const slug: Reader<string> = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : undefined;
const code: Reader<string> = (value) => (/^[A-Z]{3}$/.test(value) ? value : undefined);
const day: Reader<string> = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value) !== undefined ? value : undefined;

/**
 * Reads a query string. Repeats of a parameter that is not a list, malformed values and impossible
 * ranges are ignored and reported; keys that are not ours are left alone.
 */
export function parseViewState(query: string): { state: ViewState; ignored: readonly Ignored[] } {
  const { many, one, ignored } = readParams(query);
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
    compare: one<Compared | "">("compare", oneOf(COMPARED), ""),
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

/**
 * The query string that shows another view state and leaves all else in the address as it is: which
 * dataset is shown, and what a host page has added.
 */
export function replaceViewState(query: string, state: ViewState): string {
  return replaceParams(query, NAMES, formatViewState(state));
}
