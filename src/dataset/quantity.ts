import * as z from "zod/mini";

/**
 * How many, as somebody said it: never a bare number. Every kind has its own text, mark, spoken
 * form and table row; `bounds.ts` says how kinds add up. The dataset's guide explains each kind to
 * those who edit it.
 */
const count = z.number().check(z.nonnegative());

/** The person saying it gave no exact size: `true` where a bound itself is approximate. */
const approx = z.optional(z.literal(true));

export const quantitySchema = z.discriminatedUnion("kind", [
  /** A stated number; zero is `none`. `outOf` is the whole given with it: 258 of 260. */
  z.strictObject({
    kind: z.literal("exact"),
    value: z.number().check(z.positive()),
    outOf: z.optional(count),
  }),
  /** "At least" or, with `strict`, "more than". */
  z.strictObject({
    kind: z.literal("atLeast"),
    value: count,
    strict: z.optional(z.literal(true)),
    approx,
  }),
  /** "At most", "up to" or, with `strict`, "fewer than". */
  z.strictObject({
    kind: z.literal("atMost"),
    value: count,
    strict: z.optional(z.literal(true)),
    approx,
  }),
  /** "About": the margin is not given, and none is invented. */
  z.strictObject({ kind: z.literal("about"), value: count }),
  /** One source gives both ends. */
  z.strictObject({
    kind: z.literal("range"),
    min: count,
    max: count,
    outOf: z.optional(count),
    approx,
  }),
  /** A place in an order, with no number. */
  z.strictObject({ kind: z.literal("rank"), rank: z.int().check(z.positive()) }),
  /** Words that must stay words: "dozens", "nearly 3,000". */
  z.strictObject({ kind: z.literal("words"), words: z.string().check(z.minLength(1)) }),
  /** A claimed zero. Not the same as nobody having said anything. */
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({ kind: z.literal("unknown") }),
  z.strictObject({ kind: z.literal("withheld") }),
  z.strictObject({ kind: z.literal("notApplicable") }),
]);

export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
export type QuantityKind = Quantity["kind"];
