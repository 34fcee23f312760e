import { bodyOf, claimantOf } from "../../derive/origin.ts";
import { type ClaimRow, text } from "./claimRow.ts";
import { exactDay, firstDay, lastDay } from "./columns.ts";
import { type Column, joined } from "./table.ts";

/** Columns of a claim: who said what, when, about whom and where. */
export const ABOUT_COLUMNS: readonly Column<ClaimRow>[] = [
  text("claim_id", "The claim's permanent id.", ({ claim }) => claim.id),
  text(
    "group_id",
    "The same for claims that count the same thing; they are rivals or repeats, not to be added.",
    ({ group }) => group,
    "#meta+group+id",
  ),
  text(
    "text",
    "What was said, in the dataset's own words.",
    ({ claim }) => claim.text,
    "#meta+text",
  ),
  text("claimant_id", "Who said it.", ({ claim }) => claimantOf(claim)),
  text(
    "claimant",
    "The claimant's name.",
    ({ claim, extract }) => extract.known.lookup.actor(claimantOf(claim)).name,
  ),
  text(
    "claimant_body",
    "The body that the claimant speaks for.",
    ({ claim, extract }) => bodyOf(claimantOf(claim), extract.known.lookup).name,
  ),
  text("said", "When it was said or printed (EDTF).", ({ claim }) => claim.time.said),
  {
    name: "said_on",
    type: "date",
    means: "The day of saying, where it is known to the day.",
    hxl: "#date+reported",
    read: ({ claim }) => exactDay(claim.time.said),
  },
  text(
    "period",
    "The moment or the days that it is about (EDTF).",
    ({ claim }) => claim.time.period,
  ),
  {
    name: "period_start",
    type: "date",
    means: "The first of these days.",
    hxl: "#date+occurred+start",
    read: ({ claim }) => firstDay(claim.time.period),
  },
  {
    name: "period_end",
    type: "date",
    means: "The last of these days.",
    hxl: "#date+occurred+end",
    read: ({ claim }) => lastDay(claim.time.period),
  },
  text("measure", "What was counted.", ({ claim, extract }) => {
    const { measures } = extract.known.dataset;
    return measures.find(({ id }) => id === claim.measure)?.label;
  }),
  text("population", "Of whom.", ({ claim }) => claim.population),
  text(
    "flow",
    "flow: in a period; stock: at a moment; cumulative: since a start.",
    ({ claim }) => claim.flow,
  ),
  text("topic", "The topic.", ({ claim, extract }) => {
    const { topics } = extract.known.dataset;
    return topics.find(({ id }) => id === claim.topic)?.label;
  }),
  text(
    "batch_id",
    "The group movement that it is about.",
    ({ claim }) => claim.scope?.batch,
    "#event+id",
  ),
  text(
    "nationality_codes",
    "Nationalities, ISO 3166-1 alpha-3; empty: all.",
    ({ claim }) => joined(claim.scope?.nationalities ?? []),
    "#country+origin+code",
  ),
  text(
    "nationalities",
    "Their names.",
    ({ claim, extract }) =>
      joined(
        (claim.scope?.nationalities ?? []).map(
          (code) => extract.known.lookup.nationality(code).name,
        ),
      ),
    "#country+origin+name",
  ),
  text("sex", "Men or women, where only one was counted.", ({ claim }) => claim.scope?.sex),
  text("places", "Places that it is about.", ({ claim, extract }) =>
    joined((claim.scope?.places ?? []).map((id) => extract.known.lookup.place(id).name)),
  ),
  text("crossing", "The border crossing.", ({ crossing }) => crossing?.name, "#loc+crossing+name"),
  {
    name: "lat",
    type: "number",
    means: "Latitude of the crossing.",
    hxl: "#geo+lat",
    read: ({ crossing }) => crossing?.position?.lat,
  },
  {
    name: "lon",
    type: "number",
    means: "Longitude of the crossing.",
    hxl: "#geo+lon",
    read: ({ crossing }) => crossing?.position?.lon,
  },
  {
    name: "uncertainty_m",
    type: "number",
    means: "Metres around that point within which the crossing lies.",
    hxl: "#meta+geo+precision",
    read: ({ crossing }) => crossing?.position?.uncertainty,
  },
];
