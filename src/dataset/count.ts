import * as z from "zod/mini";
import { measure } from "./claim.ts";
import {
  actorId,
  batchId,
  claimId,
  date,
  nationalityCode,
  placeId,
  slug,
  sourceId,
  tallyId,
  text,
} from "./fields.ts";
import { quantitySchema } from "./quantity.ts";

/** What the claims are about: places, movements, lists by nationality, running totals. */

const position = z.strictObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lon: z.number().check(z.gte(-180), z.lte(180)),
  /** Metres around the point within which the place lies (Darwin Core). */
  uncertainty: z.int().check(z.gte(1)),
  basis: z.enum(["sourced", "estimated"]),
  sources: z.array(sourceId),
});

export const placeSchema = z.strictObject({
  id: placeId,
  name: text,
  /** Local names and codes, each with its language (BCP 47; `zxx` for an airport code). */
  names: z.optional(z.array(z.strictObject({ lang: text, text }))),
  kind: z.enum(["town", "village", "compound", "crossing", "airport", "river", "detention"]),
  countries: z.array(nationalityCode).check(z.minLength(1)),
  /** Absent: known by name only, and listed under the map. */
  position: z.optional(position),
  alternatives: z.optional(
    z.array(
      z.strictObject({ lat: z.number(), lon: z.number(), sources: z.array(sourceId), note: text }),
    ),
  ),
  sources: z.array(sourceId).check(z.minLength(1)),
  note: z.optional(text),
});

export const batchSchema = z.strictObject({
  id: batchId,
  label: text,
  occurred: date,
  kind: z.enum(["handover", "repatriation"]),
  /** Claims that each give the size of this batch; none when the size is derived. */
  accounts: z.array(claimId),
  /** The account that the editors would draw where only one can be. */
  preferred: z.optional(claimId),
  /** Size by subtraction: reported nowhere, computed here. */
  derivation: z.optional(
    z.strictObject({ whole: claimId, less: z.array(claimId).check(z.minLength(1)) }),
  ),
  /** Read the size with this qualifier, and why. */
  readAs: z.optional(z.strictObject({ kind: z.literal("about"), because: text })),
  /** Everyone in it is of this nationality ... */
  nationality: z.optional(nationalityCode),
  /** ... or this tally lists them. */
  tally: z.optional(tallyId),
  men: z.optional(quantitySchema),
  women: z.optional(quantitySchema),
  from: z.optional(text),
  fromPlaces: z.optional(z.array(placeId)),
  handedOverBy: z.optional(text),
  crossing: z.optional(placeId),
  via: z.optional(z.array(placeId)),
  to: z.optional(placeId),
  destination: z.optional(text),
  means: z.optional(text),
  flights: z.optional(z.int().check(z.positive())),
  /** A day inside a longer batch: its people are counted there. */
  partOf: z.optional(batchId),
  /** A later leg of people already counted in that batch. */
  onwardOf: z.optional(batchId),
  /** Not a movement out of the centres: why it is not added. */
  outside: z.optional(text),
  /** Documents that its route, means and split rest on; the size has its accounts. */
  sources: z.optional(z.array(sourceId)),
  /** Announced; no report that it took place. */
  announcedOnly: z.optional(z.literal(true)),
  note: z.optional(text),
});

const tallyRow = z.strictObject({
  nationality: nationalityCode,
  /** The nationality as printed, where it differs from the name used here. */
  verbatim: z.optional(text),
  /** Absent: printed only as men and women, and added here. */
  quantity: z.optional(quantitySchema),
  men: z.optional(quantitySchema),
  women: z.optional(quantitySchema),
  note: z.optional(text),
});

export const tallySchema = z.strictObject({
  id: tallyId,
  label: text,
  measure,
  countedBy: actorId,
  asOf: date,
  /** The claim that the tally is; its figure is the stated total. */
  claim: claimId,
  men: z.optional(claimId),
  women: z.optional(claimId),
  /** The claim that says how many nationalities there are. */
  nationalities: z.optional(claimId),
  rows: z.array(tallyRow).check(z.minLength(1)),
  sources: z.array(sourceId).check(z.minLength(1)),
  /** Only some of its rows are known. */
  partial: z.optional(z.literal(true)),
  /** Another print of the same list. */
  copyOf: z.optional(tallyId),
  /** A repair that would close the sums: this site's inference. */
  repair: z.optional(
    z.strictObject({
      rows: z.array(tallyRow).check(z.minLength(1)),
      because: text,
    }),
  ),
  note: z.optional(text),
});

export const seriesSchema = z.strictObject({
  id: slug.brand<"SeriesId">(),
  label: text,
  measure,
  countedBy: actorId,
  /** Running totals or stocks, one claim a date, in order of date. */
  points: z.array(claimId).check(z.minLength(1)),
});
