import * as z from "zod/mini";
import { actorSchema, claimSchema, measure, sourceSchema } from "./claim.ts";
import { batchSchema, placeSchema, seriesSchema, tallySchema } from "./count.ts";
import { slideSchema } from "./deck.ts";
import {
  batchId,
  claimId,
  date,
  link,
  nationalityCode,
  path,
  semver,
  slug,
  tallyId,
  text,
  topicId,
  unitId,
} from "./fields.ts";
import { sentenceSchema } from "./sentence.ts";

/**
 * The shape of a dataset. The types of the app, the published JSON Schema and the faults that a
 * maintainer reads are all made from what stands here.
 */

/** The app reads datasets of this major version; `parse.ts` refuses a newer one. */
export const SCHEMA_VERSION = "1.0.0";

const disputeSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: slug.brand<"DisputeId">(),
  /** What the accounts differ on. */
  title: text,
  /** Whether they differ in numbers or in what they say. */
  kind: z.enum(["number", "account"]),
  /** The accounts, in no order of weight. */
  sides: z
    .array(
      z.strictObject({
        /** Whose account it is, or what it says. */
        label: text,
        /** The claims that give it. */
        claims: z.array(claimId).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(2)),
  /** What may explain the difference: this site's inference, shown as one. */
  inference: z.optional(text),
  /** The site's reading of where it stands: an inference too. */
  standing: z.enum(["open", "explained", "resolved"]),
  /** The record that would settle it. */
  settledBy: z.optional(text),
  /** Other disputes that bear on it. */
  related: z.optional(z.array(slug.brand<"DisputeId">())),
});

const checkBase = {
  /** Permanent, and never used again. */
  id: slug.brand<"CheckId">(),
  /** What is checked. */
  title: text,
  /** What a reader has to know besides. */
  note: z.optional(text),
};

const checkSchema = z.discriminatedUnion("kind", [
  /** parts + batches = whole. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("sum"),
    /** The claim that states the sum. */
    whole: claimId,
    /** Claims that are added. */
    parts: z.optional(z.array(claimId)),
    /** Batches that are added. */
    batches: z.optional(z.array(batchId)),
  }),
  /** part ÷ whole = stated, in percent. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("ratio"),
    /** The claim of the part. */
    part: claimId,
    /** The claim of the whole. */
    whole: claimId,
    /** The claim of the share. */
    stated: claimId,
  }),
  /** opening stock = out + what is left. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("stock-flow"),
    /** The claim of all that there were. */
    whole: claimId,
    /** The claim of those who went. */
    out: claimId,
    /** The claim of those who stayed. */
    left: claimId,
  }),
  /** The order that one tally gives, held against the numbers of another. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("rank"),
    /** The tally that gives an order. */
    ranking: tallyId,
    /** The tally that gives numbers. */
    against: tallyId,
  }),
]);

export const datasetSchema = z.strictObject({
  /** Address of the JSON Schema, so that an editor completes and checks the file. */
  $schema: z.optional(z.string()),
  /** Version of this form. The app refuses a newer major one. */
  schemaVersion: semver,
  /** Version of the content: raised with every change. */
  version: semver,
  /** Name of the page. */
  title: text,
  /** What the figures are about, and of which months. */
  subtitle: text,
  /** What the dataset is about and how it was made: shown in the About text. */
  description: text,
  /** When this version was published. */
  issued: date,
  /** The last day that the counts reach; a single claim may have been said after it. */
  asOf: date,
  /** IANA zone whose calendar days `said` dates are read in. */
  timeZone: text,
  /** Who publishes it: the author of a citation. */
  publisher: text,
  /** Under what it may be used; one for each part. */
  licences: z
    .array(
      z.strictObject({
        /** The part that it covers. */
        covers: text,
        /** Its name. */
        name: text,
        /** Where its text is. */
        url: link,
      }),
    )
    .check(z.minLength(1)),
  /** How it is to be cited. */
  citation: text,
  /** What changed with each version, the newest last. */
  changes: z.array(
    z.strictObject({
      /** When. */
      date,
      /** The version that has it. */
      version: semver,
      /** What changed and why. */
      text,
      /** The claims that it touches. */
      claims: z.optional(z.array(claimId)),
    }),
  ),
  /** The sentences that the page opens with. */
  headline: z.array(sentenceSchema).check(z.minLength(1)),
  /** The slides of its presentation. Absent: one of every view. */
  deck: z.optional(z.array(slideSchema).check(z.minLength(1))),
  /** Days that a chart marks. */
  events: z.array(
    z.strictObject({
      /** The day, or days. */
      on: date,
      /** What happened, in a few words. */
      label: text,
      /** Claims that say so. */
      claims: z.array(claimId),
    }),
  ),
  /** What the maps show besides the places. */
  map: z.strictObject({
    /** West, south, east, north, in degrees. */
    extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    /** The same for the map of onward journeys. Absent: there is none. */
    region: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
    /** GeoJSON file of the border line, beside the dataset. */
    border: z.optional(path),
    /** GeoJSON file of the land for the map of the region. */
    land: z.optional(path),
    /** File of the line under the headline. */
    river: z.optional(path),
    /** Whose lines they are. */
    attribution: z.optional(text),
  }),
  /** Every nationality that is named, and what its people are called. */
  nationalities: z.array(
    z.strictObject({
      /** Once in the list. */
      code: nationalityCode,
      /** The country, as it is shown. */
      name: text,
      /** Its people: `Ethiopians`. */
      people: text,
    }),
  ),
  /** What claims can be about. */
  topics: z.array(
    z.strictObject({
      /** Permanent, and never used again. */
      id: topicId,
      /** As it is shown. */
      label: text,
    }),
  ),
  /** In what is counted. One must be `person`. */
  units: z.array(
    z.strictObject({
      /** Permanent, and never used again. */
      id: unitId,
      /** Of one: `person`. */
      one: text,
      /** Of several: `people`. */
      many: text,
    }),
  ),
  /** What the words for what was counted mean here. */
  measures: z.array(
    z.strictObject({
      /** One of the words that the form has. */
      id: measure,
      /** As it is shown. */
      label: text,
      /** What is counted under it, and what is not. */
      definition: text,
    }),
  ),
  /** Everybody who makes or carries a claim. */
  actors: z.array(actorSchema),
  /** Every document. */
  sources: z.array(sourceSchema),
  /** Every place that is named. */
  places: z.array(placeSchema),
  /** Group movements. */
  batches: z.array(batchSchema),
  /** Counts of many nationalities by one counter at one time. */
  tallies: z.array(tallySchema),
  /** Running totals and stocks that somebody keeps. */
  series: z.array(seriesSchema),
  /** What was said. */
  claims: z.array(claimSchema),
  /** Accounts that differ, put together by the editors. */
  disputes: z.array(disputeSchema),
  /** Sums, shares and rankings to recompute; the outcome is never stored. */
  checks: z.array(checkSchema),
  /** What is not known. `opens` marks a gap that leaves the total of the batches open upwards. */
  gaps: z.array(
    z.strictObject({
      /** Permanent, and never used again. */
      id: slug,
      /** What was looked for and not found. */
      text,
      /** The total that it leaves open upwards. */
      opens: z.optional(z.literal("batches")),
    }),
  ),
});

export type Dataset = z.infer<typeof datasetSchema>;
export type Claim = Dataset["claims"][number];
export type Actor = Dataset["actors"][number];
export type Source = Dataset["sources"][number];
export type Place = Dataset["places"][number];
export type Batch = Dataset["batches"][number];
export type Tally = Dataset["tallies"][number];
export type TallyRow = Tally["rows"][number];
export type Check = Dataset["checks"][number];

export type ClaimId = Claim["id"];
export type ActorId = Actor["id"];
export type SourceId = Source["id"];
export type PlaceId = Place["id"];
export type BatchId = Batch["id"];
export type TallyId = Tally["id"];
export type DisputeId = Dataset["disputes"][number]["id"];
export type UnitId = Dataset["units"][number]["id"];
export type NationalityCode = Dataset["nationalities"][number]["code"];
