import type { Dataset } from "../../src/dataset/schema.ts";
import { type JsonPart, partsOfJson } from "./jsonText.ts";

/** Stands in every text and every id of what is put in. */
const NAME = "embargoed-canary";
const NUMBER = 7_654_321;
/** One that ISO 3166 leaves to users. */
const COUNTRY = "QZZ";

/** What the canary would be found by. */
export const CANARY_MARKS: readonly RegExp[] = [/embargoed-canary/i, /7[,.\s]?654[,.\s]?321/];

/**
 * A dataset's file with claims under embargo put in, and with everything that can hang on one: a repeat,
 * a tally, a check, a dispute, a batch, a series, a source, an actor and a place of their own, and their
 * ids among those who say what others say too. A build of it has to give what a build without it gives,
 * byte for byte.
 *
 * @param dataset what the text says
 */
export function withCanary(text: string, dataset: Dataset): string {
  const { claims, disputes, batches, events } = dataset;
  const beside = claims.find(({ measure }) => measure !== undefined);
  if (!beside) throw new Error("The dataset has no count to put another beside");
  const { topic, measure } = beside;
  const id = NAME;
  const repeat = `${NAME}-repeat`;
  const said = {
    id,
    text: `What ${NAME} says.`,
    topic,
    quantity: { kind: "exact", value: NUMBER },
    unit: "person",
    measure,
    scope: { places: [NAME] },
    time: { said: dataset.asOf, period: dataset.asOf },
    attribution: [{ role: "said-by", actor: NAME, source: NAME }],
    embargo: { reason: "To be found nowhere" },
  };
  const lists: readonly (readonly [path: string, entry: unknown])[] = [
    ["claims", said],
    ["claims", { ...said, id: repeat, restates: id }],
    ["nationalities", { code: COUNTRY, name: NAME, people: NAME }],
    ["actors", { id, name: NAME, kind: "ngo" }],
    ["sources", { id, publisher: NAME, title: NAME, kind: "official", lang: "en" }],
    ["places", { id, name: NAME, kind: "town", countries: [COUNTRY], sources: [id] }],
    [
      "tallies",
      {
        id,
        label: NAME,
        measure,
        countedBy: id,
        asOf: dataset.asOf,
        claim: id,
        rows: [{ nationality: COUNTRY, quantity: said.quantity }],
        sources: [id],
      },
    ],
    [
      "batches",
      {
        id,
        label: NAME,
        occurred: dataset.asOf,
        kind: "handover",
        accounts: [id, repeat],
        nationality: COUNTRY,
      },
    ],
    ["series", { id, label: NAME, measure, countedBy: id, points: [id] }],
    ["checks", { id, title: NAME, kind: "sum", whole: id, parts: [repeat] }],
    [
      "disputes",
      {
        id,
        title: NAME,
        kind: "number",
        sides: [
          { label: NAME, claims: [id, repeat] },
          { label: "another", claims: [beside.id] },
        ],
        standing: "open",
      },
    ],
    ...(disputes.length > 0 ? [["disputes.0.sides.0.claims", id] as const] : []),
    ...(events.length > 0 ? [["events.0.claims", id] as const] : []),
    ...batches.flatMap(({ accounts }, at) =>
      accounts.length > 0 ? [[`batches.${at}.accounts`, id] as const] : [],
    ),
  ];
  return lists.reduce((file, [path, entry]) => withLast(file, path, entry), text);
}

/** A JSON text with one more entry at the end of one of its lists. */
function withLast(text: string, path: string, entry: unknown): string {
  const list = path
    .split(".")
    .reduce<JsonPart | undefined>(
      (part, name) => part?.entries.find(([key]) => String(key) === name)?.[1],
      partsOfJson(text),
    );
  if (!list) throw new Error(`The dataset has no ${path}`);
  const last = list.entries.at(-1)?.[1];
  const at = last?.end ?? list.start + 1;
  return `${text.slice(0, at)}${last ? ", " : ""}${JSON.stringify(entry)}${text.slice(at)}`;
}
