import * as z from "zod/mini";
import {
  actorId,
  batchId,
  claimId,
  date,
  link,
  nationalityCode,
  placeId,
  sourceId,
  text,
  topicId,
  unitId,
} from "./fields.ts";
import { quantitySchema } from "./quantity.ts";

/** What was said, by whom, and the documents that carry it. */

/** What was counted. Sender's and receiver's words for one transfer are a pair (`comparable.ts`). */
export const measure = z.enum([
  "identified",
  "held",
  "released",
  "handed-over",
  "received",
  "screened",
  "victim-recognised",
  "willing",
  "repatriated",
  "arrested",
  "awaiting",
  "remaining",
  "planned",
  "wanted",
  "active",
  "died",
  "moved",
  "other",
]);

/** A flow happens in a period, a stock stands at a moment, a running total grows since a start. */
const flow = z.enum(["flow", "stock", "cumulative"]);

const population = z.enum(["foreign-nationals", "workers", "staff", "other"]);

const attributionStep = z.strictObject({
  /** The first step is the origin; each next one carries the step before it. */
  role: z.enum(["said-by", "measured-by", "reported-by", "republished-by", "translated-by"]),
  /** Who said, counted, reported, carried or translated it. */
  actor: actorId,
  /** The document in which this step stands; at least one step of a claim has one. */
  source: z.optional(sourceId),
});

export const claimSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: claimId,
  /** One statement, in the project's own words. */
  text,
  /** What it is about, to filter by. */
  topic: topicId,
  /** How many, as it was said. Absent: the claim states no number. */
  quantity: z.optional(quantitySchema),
  /** In what it is counted; with every quantity, and only there. */
  unit: z.optional(unitId),
  /** What was counted; the dataset says what each word means. */
  measure: z.optional(measure),
  /** Who was counted. */
  population: z.optional(population),
  /** Whether the count is of some days, of a moment, or running. */
  flow: z.optional(flow),
  /** What the count is limited to. */
  scope: z.optional(
    z.strictObject({
      /** Absent: all nationalities. */
      nationalities: z.optional(z.array(nationalityCode)),
      /** The group movement that it counts. */
      batch: z.optional(batchId),
      /** Where it was. */
      places: z.optional(z.array(placeId)),
      /** In whose hands the people were. */
      holder: z.optional(actorId),
      /** Absent: both. */
      sex: z.optional(z.enum(["men", "women"])),
    }),
  ),
  /** When it was said, and what time it is about. */
  time: z.strictObject({
    /** When it was said or printed. */
    said: z.optional(date),
    /** The moment, or the days, that the claim is about. */
    period: z.optional(date),
    /** The claim that the same speaker made before this one on the same day. */
    after: z.optional(claimId),
  }),
  /** The chain from who said it to who carried it, origin first. */
  attribution: z.array(attributionStep).check(z.minLength(1)),
  /** The claim that this one repeats; its origin is that claim's. */
  restates: z.optional(claimId),
  /** Number of the paragraph in the source. */
  paragraph: z.optional(z.int().check(z.positive())),
  /** A few words whose wording is itself what is disputed. */
  words: z.optional(
    z.strictObject({
      /** As they were said or printed. */
      text,
      /** Their language (BCP 47). */
      lang: text,
    }),
  ),
  /** What a reader has to know besides. */
  note: z.optional(text),
  /** Keeps it out of every file that is published, with all that cannot stand without it. */
  embargo: z.optional(
    z.strictObject({
      /** Why. */
      reason: text,
      /** When it may be published. No clock does that: it is published when this field is taken away. Absent: never. */
      until: z.optional(date),
    }),
  ),
});

export const actorSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: actorId,
  /** As it is shown. */
  name: text,
  /** A name that fits beside a mark and at the head of a column, where the name does not. */
  short: z.optional(text),
  /** Other names, found by the search. */
  aliases: z.optional(z.array(text)),
  /** What kind of body or person it is. */
  kind: z.enum([
    "state-body",
    "state-media",
    "armed-group",
    "intergovernmental",
    "ngo",
    "media",
    "individual",
    "unknown",
  ]),
  /** The body that this one speaks for; its claims have that body as their origin. */
  parent: z.optional(actorId),
  /** Its part in the transfers: a fact about the role, not about trust. */
  stake: z.optional(z.enum(["sender", "receiver", "home-state", "host", "observer"])),
});

export const sourceSchema = z.strictObject({
  /** Permanent, and never used again. */
  id: sourceId,
  /** Who published the document. */
  publisher: text,
  /** Of the document. */
  title: text,
  /** Where it can be read. */
  url: z.optional(link),
  /** When. Absent: the copy that was read has no date. */
  published: z.optional(date),
  /** How the document came to say it; `low` is marked wherever it is the only one. */
  kind: z.enum(["official", "wire", "established", "republisher", "reference", "low"]),
  /** Its language (BCP 47). */
  lang: text,
  /** What a reader has to know of it: why its date is doubted, what was not seen. */
  note: z.optional(text),
  /** What bars its figures from being passed on, in words: claims that no other document carries are shown, and are in no download. */
  notPassedOn: z.optional(text),
});
