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
  id: slug.brand<"DisputeId">(),
  title: text,
  kind: z.enum(["number", "account"]),
  sides: z
    .array(z.strictObject({ label: text, claims: z.array(claimId).check(z.minLength(1)) }))
    .check(z.minLength(2)),
  /** What may explain the difference: this site's inference, shown as one. */
  inference: z.optional(text),
  /** The site's reading of where it stands: an inference too. */
  standing: z.enum(["open", "explained", "resolved"]),
  /** The record that would settle it. */
  settledBy: z.optional(text),
  related: z.optional(z.array(slug.brand<"DisputeId">())),
});

const checkBase = { id: slug.brand<"CheckId">(), title: text, note: z.optional(text) };

const checkSchema = z.discriminatedUnion("kind", [
  /** parts + batches = whole. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("sum"),
    whole: claimId,
    parts: z.optional(z.array(claimId)),
    batches: z.optional(z.array(batchId)),
  }),
  /** part ÷ whole = stated, in percent. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("ratio"),
    part: claimId,
    whole: claimId,
    stated: claimId,
  }),
  /** opening stock = out + what is left. */
  z.strictObject({
    ...checkBase,
    kind: z.literal("stock-flow"),
    whole: claimId,
    out: claimId,
    left: claimId,
  }),
  /** The order that one tally gives, held against the numbers of another. */
  z.strictObject({ ...checkBase, kind: z.literal("rank"), ranking: tallyId, against: tallyId }),
]);

export const datasetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: semver,
  version: semver,
  title: text,
  subtitle: text,
  /** What the dataset is about and how it was made: shown in the About text. */
  description: text,
  issued: date,
  /** The last day that the counts reach; a single claim may have been said after it. */
  asOf: date,
  /** IANA zone whose calendar days `said` dates are read in. */
  timeZone: text,
  publisher: text,
  licences: z.array(z.strictObject({ covers: text, name: text, url: link })).check(z.minLength(1)),
  citation: text,
  changes: z.array(
    z.strictObject({ date, version: semver, text, claims: z.optional(z.array(claimId)) }),
  ),
  headline: z.array(sentenceSchema).check(z.minLength(1)),
  /** The slides of its presentation. Absent: one of every view. */
  deck: z.optional(z.array(slideSchema).check(z.minLength(1))),
  events: z.array(z.strictObject({ on: date, label: text, claims: z.array(claimId) })),
  map: z.strictObject({
    /** West, south, east, north, in degrees. */
    extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    region: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
    border: z.optional(path),
    land: z.optional(path),
    river: z.optional(path),
    attribution: z.optional(text),
  }),
  nationalities: z.array(z.strictObject({ code: nationalityCode, name: text, people: text })),
  topics: z.array(z.strictObject({ id: topicId, label: text })),
  units: z.array(z.strictObject({ id: unitId, one: text, many: text })),
  measures: z.array(z.strictObject({ id: measure, label: text, definition: text })),
  actors: z.array(actorSchema),
  sources: z.array(sourceSchema),
  places: z.array(placeSchema),
  batches: z.array(batchSchema),
  tallies: z.array(tallySchema),
  series: z.array(seriesSchema),
  claims: z.array(claimSchema),
  disputes: z.array(disputeSchema),
  checks: z.array(checkSchema),
  /** What is not known. `opens` marks a gap that leaves the total of the batches open upwards. */
  gaps: z.array(z.strictObject({ id: slug, text, opens: z.optional(z.literal("batches")) })),
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
