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
  actor: actorId,
  source: z.optional(sourceId),
});

export const claimSchema = z.strictObject({
  id: claimId,
  /** One statement, in the project's own words. */
  text,
  topic: topicId,
  quantity: z.optional(quantitySchema),
  unit: z.optional(unitId),
  measure: z.optional(measure),
  population: z.optional(population),
  flow: z.optional(flow),
  scope: z.optional(
    z.strictObject({
      /** Absent: all nationalities. */
      nationalities: z.optional(z.array(nationalityCode)),
      batch: z.optional(batchId),
      places: z.optional(z.array(placeId)),
      /** In whose hands the people were. */
      holder: z.optional(actorId),
      sex: z.optional(z.enum(["men", "women"])),
    }),
  ),
  time: z.strictObject({
    /** When it was said or printed. */
    said: z.optional(date),
    /** The moment, or the days, that the claim is about. */
    period: z.optional(date),
    /** The claim that the same speaker made before this one on the same day. */
    after: z.optional(claimId),
  }),
  attribution: z.array(attributionStep).check(z.minLength(1)),
  /** The claim that this one repeats; its origin is that claim's. */
  restates: z.optional(claimId),
  /** Number of the paragraph in the source. */
  paragraph: z.optional(z.int().check(z.positive())),
  /** A few words whose wording is itself what is disputed. */
  words: z.optional(z.strictObject({ text, lang: text })),
  note: z.optional(text),
});

export const actorSchema = z.strictObject({
  id: actorId,
  name: text,
  /** A name that fits beside a mark and at the head of a column, where the name does not. */
  short: z.optional(text),
  aliases: z.optional(z.array(text)),
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
  id: sourceId,
  publisher: text,
  title: text,
  url: z.optional(link),
  published: z.optional(date),
  kind: z.enum(["official", "wire", "established", "republisher", "reference", "low"]),
  lang: text,
  note: z.optional(text),
});
