import type { Quantity } from "../dataset/quantity.ts";
import type { Claim } from "../dataset/schema.ts";
import type { Dimension } from "./claimValues.ts";
import type { DimensionIndex } from "./dimensionIndex.ts";
import type { Known } from "./known.ts";
import { bodyOf } from "./origin.ts";
import { buildTextIndex, type Names, type TextIndex } from "./searchText.ts";

/**
 * What claims are searched by: their text, note and figure, and the names of all who carry them and
 * their bodies (with aliases), of places (in every script), nationalities, topics and sources.
 *
 * @param dimensions the values of each claim in each dimension
 * @param actors all who carry each claim, in the order of the dataset
 */
export function indexText(
  known: Known,
  dimensions: Readonly<Record<Dimension, DimensionIndex>>,
  actors: DimensionIndex,
): TextIndex {
  const { dataset } = known;
  const ofDimension = (
    dimension: Dimension,
    named: readonly { readonly id: string; readonly text: string }[],
  ): Names => {
    const { values, starts, members } = dimensions[dimension];
    const texts = new Map(named.map(({ id, text }) => [id, text]));
    return { texts: values.map(({ id }) => texts.get(id) ?? ""), starts, members };
  };
  const names = [
    actorNames(known, actors),
    ofDimension(
      "nationality",
      dataset.nationalities.map(({ code, name, people }) => ({
        id: code,
        text: `${name}\n${people}`,
      })),
    ),
    ofDimension(
      "place",
      dataset.places.map(({ id, name, names = [] }) => ({
        id,
        text: [name, ...names.map((local) => local.text)].join("\n"),
      })),
    ),
    ofDimension(
      "topic",
      dataset.topics.map(({ id, label }) => ({ id, text: label })),
    ),
    ofDimension(
      "source",
      dataset.sources.map(({ id, publisher, title }) => ({ id, text: `${publisher}\n${title}` })),
    ),
  ];
  return buildTextIndex(dataset.claims.map(ownText), names);
}

function actorNames({ dataset, lookup }: Known, { starts, members }: DimensionIndex): Names {
  const texts = dataset.actors.map((actor) =>
    [actor, bodyOf(actor.id, lookup)]
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .join("\n"),
  );
  return { texts, starts, members };
}

function ownText({ text, note, words, quantity }: Claim): string {
  let own = text;
  if (note !== undefined) own += ` ${note}`;
  if (words) own += ` ${words.text}`;
  if (quantity) own += ` ${figureText(quantity)}`;
  return own;
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
