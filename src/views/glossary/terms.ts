import type { Status } from "../../derive/status.ts";
import type { Label } from "../../language/catalogue.ts";

/** A word that the page uses in one sense only. */
export interface Term {
  /** Its anchor: `word-claim`. */
  readonly id: string;
  readonly word: Label;
  readonly means: Label;
}

/** What it means that a claim stands as it does beside the others. */
export const STATUS_MEANINGS: { readonly [S in Status]: Label } = {
  agreed: "Independent origins say what may be the same number of the same thing.",
  disputed: "Another claim of the same thing does not fit with it: a dot for each account.",
  "single-source": "One origin alone says it, however many pages repeat it.",
};

/** The words of the page, so that each can be looked up; the more basic ones first. */
export const TERMS: readonly Term[] = [
  term("Dataset", "The published file that all of this is drawn from."),
  term(
    "Claim",
    "One statement by one claimant, with at most one figure. It is here because somebody said it, not because it is true.",
  ),
  term("Claimant", "Who makes a claim: a ministry, an armed group, a spokesman, a newspaper."),
  term("Source", "One document that carries claims: an article, a statement, a video."),
  term(
    "Chain",
    "The way a claim came: who said or counted it, who reported that, and who carried the report.",
  ),
  term(
    "Origin",
    "Where a chain starts. Ten papers that quote one spokesman are one origin, and nine repeats.",
  ),
  term("Repeat", "A claim that another one says again. It adds no weight."),
  term(
    "Figure",
    "A number on this site, with how exact it is and the claims that it rests on. Each is a link to them.",
  ),
  term("Batch", "One group of people who moved together: a flight, a handover, a convoy."),
  term(
    "Not added",
    "A batch that the total leaves out, since its people are counted elsewhere: a day inside a week, or a later leg of the same journey.",
  ),
  term(
    "Only announced",
    "A batch that somebody said would move. No count afterwards is known, so it is drawn hollow.",
  ),
  term(
    "Known from copies only",
    "No copy of the first report was found, or only pages of low grade carry it.",
  ),
  term(
    "Tally",
    "One counter’s count of many nationalities at one time. Tallies count different people on different days and are never added to one another.",
  ),
  term("Crossing", "A place where people are handed over the border, such as a bridge."),
  term(
    "Position approximate",
    "Where a place is known only to within some distance. It is drawn as an area of that size, and as nothing at all where no source says where it is.",
  ),
  term(
    "Counts the same thing",
    "Two claims do so only if what was counted, who, the kind of count, nationality, place or batch, and days agree. Only such claims can conflict.",
  ),
  term(
    "Nearly the same thing",
    "Two claims that differ in one or two of these. Both may be right; the page says in which they differ.",
  ),
  term(
    "Accounts differ",
    "Claims of the same thing that cannot all be right. They stand side by side; nothing is averaged.",
  ),
  term("Agreed", STATUS_MEANINGS.agreed),
  term("Single source", STATUS_MEANINGS["single-source"]),
  term(
    "Dispute",
    "Accounts that differ on one thing, put together by the editors: open, explained or resolved, by this site’s reading.",
  ),
  term(
    "Counted at the other end",
    "The count of those who gave people over and of those who took them in: one transfer, two counts.",
  ),
  term("Updates", "The last thing that the same origin said otherwise of the same thing before."),
  term(
    "Check",
    "A sum, a share or a ranking worked out again from the claims: it holds, it does not hold, or it cannot be told.",
  ),
  term(
    "Rule",
    "Which of rival figures is drawn where only one can be. It stands in the title and in the address.",
  ),
  term(
    "Inference",
    "What this site reads into the accounts. Nobody else said it, and it is marked as such.",
  ),
  term(
    "As known on",
    "Only what had been said by the end of that day. Nothing said later is used, not even to correct it.",
  ),
  term(
    "Version",
    "A state of the dataset that stays as it is. A link can pin one; the page then says when a newer one exists.",
  ),
];

function term(word: Label, means: Label): Term {
  return { id: `word-${word.toLowerCase().replaceAll(" ", "-")}`, word, means };
}
