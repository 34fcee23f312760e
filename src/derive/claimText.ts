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
  const ofDimension = (
    dimension: Dimension,
    named: readonly { readonly id: string; readonly text: string }[],
  ): readonly SharedName[] => {
    const { values, starts, members } = dimensions[dimension];
    const texts = new Map(named.map(({ id, text }) => [id, text]));
    return sharedNames(
      values.map(({ id }) => texts.get(id) ?? ""),
      starts,
      members,
    );
  };
  const names = [
    ...actorNames(known),
    ...ofDimension(
      "nationality",
      dataset.nationalities.map(({ code, name, people }) => ({
        id: code,
        text: `${name}\n${people}`,
      })),
    ),
    ...ofDimension(
      "place",
      dataset.places.map(({ id, name, names = [] }) => ({
        id,
        text: [name, ...names.map((local) => local.text)].join("\n"),
      })),
    ),
    ...ofDimension(
      "topic",
      dataset.topics.map(({ id, label }) => ({ id, text: label })),
    ),
    ...ofDimension(
      "source",
      dataset.sources.map(({ id, publisher, title }) => ({ id, text: `${publisher}\n${title}` })),
    ),
  ];
  return buildTextIndex(dataset.claims.map(ownText), names);
}

function actorNames({ dataset, lookup }: Known): readonly SharedName[] {
  const positions = new Map(dataset.actors.map(({ id }, at) => [id, at]));
  const starts = new Uint32Array(dataset.claims.length + 1);
  const members: number[] = [];
  for (const [i, { attribution }] of dataset.claims.entries()) {
    for (const { actor } of attribution) members.push(positions.get(actor) ?? 0);
    starts[i + 1] = members.length;
  }
  const texts = dataset.actors.map((actor) =>
    [actor, bodyOf(actor.id, lookup)]
      .flatMap(({ name, aliases = [] }) => [name, ...aliases])
      .join("\n"),
  );
  return sharedNames(texts, starts, members);
}

/**
 * Names, each with the claims that go by it: claim `i` by those at `members[starts[i]]` up to before
 * `members[starts[i + 1]]`.
 */
function sharedNames(
  texts: readonly string[],
  starts: Uint32Array,
  members: ArrayLike<number>,
): readonly SharedName[] {
  // Where the next claim of each name goes, in one list of all.
  const ends = new Uint32Array(texts.length + 1);
  for (let at = 0; at < members.length; at++) {
    const name = (members[at] ?? 0) + 1;
    ends[name] = (ends[name] ?? 0) + 1;
  }
  for (let name = 0; name < texts.length; name++)
    ends[name + 1] = (ends[name + 1] ?? 0) + (ends[name] ?? 0);
  const claims = new Uint32Array(members.length);
  for (let claim = 0; claim + 1 < starts.length; claim++) {
    for (let at = starts[claim] ?? 0; at < (starts[claim + 1] ?? 0); at++) {
      const name = members[at] ?? 0;
      const end = ends[name] ?? 0;
      claims[end] = claim;
      ends[name] = end + 1;
    }
  }
  return texts.map((text, name) => ({
    text,
    claims: claims.subarray(name === 0 ? 0 : ends[name - 1], ends[name]),
  }));
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
