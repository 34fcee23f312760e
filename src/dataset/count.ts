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
  /** Degrees north. */
  lat: z.number().check(z.gte(-90), z.lte(90)),
  /** Degrees east. */
  lon: z.number().check(z.gte(-180), z.lte(180)),
  /** Metres around the point within which the place lies (Darwin Core). */
  uncertainty: z.int().check(z.gte(1)),
  /** Whether a source gives the position, or the makers of the dataset estimated it. */
  basis: z.enum(["sourced", "estimated"]),
  /** Documents that give the position. */
  sources: z.array(sourceId),
});

export const placeSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: placeId,
  /** As it is shown. */
  name: text,
  /** Local names and codes, each with its language (BCP 47; `zxx` for an airport code). */
  names: z.optional(
    z.array(
      z.strictObject({
        /** BCP 47. */
        lang: text,
        /** The name in that language. */
        text,
      }),
    ),
  ),
  /** Decides its sign on the map. */
  kind: z.enum(["town", "village", "compound", "crossing", "airport", "river", "detention"]),
  /** Where it is; of a crossing both, the side that people came from first. */
  countries: z.array(nationalityCode).check(z.minLength(1)),
  /** Absent: known by name only, and listed under the map. */
  position: z.optional(position),
  /** Positions that other sources give. */
  alternatives: z.optional(
    z.array(
      z.strictObject({
        /** Degrees north. */
        lat: z.number(),
        /** Degrees east. */
        lon: z.number(),
        /** Documents that give it. */
        sources: z.array(sourceId),
        /** How far it is from the one that is drawn, and why that one was taken. */
        note: text,
      }),
    ),
  ),
  /** Documents that name the place. */
  sources: z.array(sourceId).check(z.minLength(1)),
  /** What a reader has to know besides. */
  note: z.optional(text),
});

export const batchSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: batchId,
  /** A few words that name the group. */
  label: text,
  /** The day, or the days within which it moved. */
  occurred: date,
  /** Given over at the border, or brought home. */
  kind: z.enum(["handover", "repatriation"]),
  /** Claims that each give the size of this batch; none when the size is derived. */
  accounts: z.array(claimId),
  /** The account that the editors would draw where only one can be. */
  preferred: z.optional(claimId),
  /** Size by subtraction: reported nowhere, computed here. */
  derivation: z.optional(
    z.strictObject({
      /** The claim from whose figure the others are taken. */
      whole: claimId,
      /** The claims that are taken from it. */
      less: z.array(claimId).check(z.minLength(1)),
    }),
  ),
  /** Read the size with this qualifier, and why. */
  readAs: z.optional(
    z.strictObject({
      /** As which kind of quantity. */
      kind: z.literal("about"),
      /** What speaks for it. */
      because: text,
    }),
  ),
  /** Everyone in it is of this nationality ... */
  nationality: z.optional(nationalityCode),
  /** ... or this tally lists them. */
  tally: z.optional(tallyId),
  /** How many of them were men. */
  men: z.optional(quantitySchema),
  /** How many were women. */
  women: z.optional(quantitySchema),
  /** Where they had been, in words. */
  from: z.optional(text),
  /** The same, as places. */
  fromPlaces: z.optional(z.array(placeId)),
  /** Who gave them over, in words. */
  handedOverBy: z.optional(text),
  /** Where they crossed the border. */
  crossing: z.optional(placeId),
  /** Places on the way. */
  via: z.optional(z.array(placeId)),
  /** Where they arrived. */
  to: z.optional(placeId),
  /** The same in words, where no place is known. */
  destination: z.optional(text),
  /** How they travelled. */
  means: z.optional(text),
  /** In how many aircraft. */
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
  /** What a reader has to know besides. */
  note: z.optional(text),
});

const tallyRow = z.strictObject({
  /** Once in a tally. */
  nationality: nationalityCode,
  /** The nationality as printed, where it differs from the name used here. */
  verbatim: z.optional(text),
  /** Absent: printed only as men and women, and added here. */
  quantity: z.optional(quantitySchema),
  /** Men of this nationality. */
  men: z.optional(quantitySchema),
  /** Women of this nationality. */
  women: z.optional(quantitySchema),
  /** What a reader has to know of the row. */
  note: z.optional(text),
});

export const tallySchema = z.strictObject({
  /** Permanent, and never used again. */
  id: tallyId,
  /** A few words that name the count. */
  label: text,
  /** What was counted. */
  measure,
  /** Who counted. */
  countedBy: actorId,
  /** The day for which it was true. */
  asOf: date,
  /** The claim that the tally is; its figure is the stated total. */
  claim: claimId,
  /** The claim that says how many men there are in all. */
  men: z.optional(claimId),
  /** The claim that says how many women. */
  women: z.optional(claimId),
  /** The claim that says how many nationalities there are. */
  nationalities: z.optional(claimId),
  /** One for each nationality, in the order in which it was printed. */
  rows: z.array(tallyRow).check(z.minLength(1)),
  /** Documents that print it. */
  sources: z.array(sourceId).check(z.minLength(1)),
  /** Only some of its rows are known. */
  partial: z.optional(z.literal(true)),
  /** Another print of the same list. */
  copyOf: z.optional(tallyId),
  /** A repair that would close the sums: this site's inference. */
  repair: z.optional(
    z.strictObject({
      /** The rows as they would have to read. */
      rows: z.array(tallyRow).check(z.minLength(1)),
      /** Why that is likely. */
      because: text,
    }),
  ),
  /** What a reader has to know besides. */
  note: z.optional(text),
});

export const seriesSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: slug.brand<"SeriesId">(),
  /** A few words that name the series. */
  label: text,
  /** What was counted. */
  measure,
  /** Who kept the count. */
  countedBy: actorId,
  /** Running totals or stocks, one claim a date, in order of date. */
  points: z.array(claimId).check(z.minLength(1)),
});
