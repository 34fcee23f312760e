import * as z from "zod/mini";
import { parseEdtf } from "./edtf.ts";

/** The fields that entries of a dataset are made of, and the branded ids that they refer by. */

export const text = z.string().check(z.minLength(1));
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a lower-case id: a-z, 0-9, -"));
/** EDTF, the subset of `edtf.ts`. */
export const date = z.string().check(
  z.refine((value) => parseEdtf(value) !== undefined, {
    error: "a date in the EDTF subset: 2025-03-14, 2025-03, 2025-03-XX, 2025-03-06/2025-03-09",
  }),
);
/** Only http(s): a link is data from outside and must never run. */
export const link = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s"'<>\u202a-\u202e\u2066-\u2069]+$/i, "an http or https address"));
export const path = z
  .string()
  .check(
    z.regex(/^[a-z0-9_-]+(\/[a-z0-9_.-]+)*$/i, "a path inside the site, without .. or a host"),
  );
export const semver = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, "a version, like 1.0.0"));

export const claimId = slug.brand<"ClaimId">();
export const actorId = slug.brand<"ActorId">();
export const sourceId = slug.brand<"SourceId">();
export const placeId = slug.brand<"PlaceId">();
export const batchId = slug.brand<"BatchId">();
export const tallyId = slug.brand<"TallyId">();
export const topicId = slug.brand<"TopicId">();
export const unitId = slug.brand<"UnitId">();
/** ISO 3166-1 alpha-3, with ICAO Doc 9303's XXA (stateless) and XXX (unspecified). */
export const nationalityCode = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, "an ISO 3166-1 alpha-3 code, or XXA"))
  .brand<"NationalityCode">();
