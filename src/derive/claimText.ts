import type { Quantity } from "../dataset/quantity.ts";
import type { Claim } from "../dataset/schema.ts";
import type { Dimension } from "./claimValues.ts";
import type { DimensionIndex } from "./dimensionIndex.ts";
import type { Known } from "./known.ts";
import { bodyOf } from "./origin.ts";
import { buildTextIndex, type SharedName, type TextIndex } from "./searchText.ts";

/**
 * What claims are searched by: their text, note and figure, and the names of all who carry them and
 * their bodies (with aliases), of places (in every script), nationalities, topics and sources.
 *
 * @param dimensions the values of each claim in each dimension
 */
export function indexText(
  known: Known,
  dimensions: Readonly<Record<Dimension, DimensionIndex>>,
): TextIndex {
  const { dataset } = known;
  const names: SharedName[] = [...actorNames(known)];
  const add = (
    dimension: Dimension,
    named: readonly { readonly id: string; readonly text: string }[],
  ) => {
    const { values, starts, members } = dimensions[dimension];
    const texts = new Map(named.map(({ id, text }) => [id, text]));
    const shared = values.map(({ id }) => ({ text: texts.get(id) ?? "", claims: emptyList() }));
    for (let claim = 0; claim + 1 < starts.length; claim++) {
      const end = starts[claim + 1] ?? 0;
      for (let at = starts[claim] ?? 0; at < end; at++)
        shared[members[at] ?? 0]?.claims.push(claim);
    }
    names.push(...shared);
  };
  add(
    "nationality",
    dataset.nationalities.map(({ code, name, people }) => ({
      id: code,
      text: `${name}\n${people}`,
    })),
  );
  add(
    "place",
    dataset.places.map(({ id, name, names = [] }) => ({
      id,
      text: [name, ...names.map((local) => local.text)].join("\n"),
    })),
  );
  add(
    "topic",
    dataset.topics.map(({ id, label }) => ({ id, text: label })),
  );
  add(
    "source",
    dataset.sources.map(({ id, publisher, title }) => ({ id, text: `${publisher}\n${title}` })),
  );
  return buildTextIndex(dataset.claims.map(ownText), names);
}

function actorNames({ dataset, lookup }: Known): Iterable<SharedName> {
  const shared = new Map(
    dataset.actors.map((actor) => {
      const body = bodyOf(actor.id, lookup);
      const texts = [actor, body].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
      return [actor.id, { text: texts.join("\n"), claims: emptyList() }];
    }),
  );
  dataset.claims.forEach((claim, i) => {
    for (const { actor } of claim.attribution) shared.get(actor)?.claims.push(i);
  });
  return shared.values();
}

function emptyList(): number[] {
  return [];
}

function ownText({ text, note = "", words, quantity }: Claim): string {
  return [text, note, words?.text ?? "", quantity ? figureText(quantity) : ""].join("\n");
}

/** The numbers and words of a figure, as they may be searched for: with the mark of its kind. */
function figureText(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return `${quantity.value} ${quantity.outOf ?? ""}`;
    case "about":
      return `~${quantity.value}`;
    case "atLeast":
      return `${quantity.strict ? ">" : "≥"}${quantity.value}`;
    case "atMost":
      return `${quantity.strict ? "<" : "≤"}${quantity.value}`;
    case "range":
      return `${quantity.min} ${quantity.max} ${quantity.outOf ?? ""}`;
    case "words":
      return quantity.words;
    case "none":
      return "0";
    case "rank":
      return String(quantity.rank);
    case "unknown":
    case "withheld":
    case "notApplicable":
      return "";
  }
}
