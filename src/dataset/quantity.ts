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
    /** The number. */
    value: z.number().check(z.positive()),
    /** The whole that it was given out of. */
    outOf: z.optional(count),
  }),
  /** "At least" or, with `strict`, "more than". */
  z.strictObject({
    kind: z.literal("atLeast"),
    /** The floor. */
    value: count,
    /** "More than": the floor itself is excluded. */
    strict: z.optional(z.literal(true)),
    /** The floor itself was given as about. */
    approx,
  }),
  /** "At most", "up to" or, with `strict`, "fewer than". */
  z.strictObject({
    kind: z.literal("atMost"),
    /** The ceiling. */
    value: count,
    /** "Fewer than": the ceiling itself is excluded. */
    strict: z.optional(z.literal(true)),
    /** The ceiling itself was given as about. */
    approx,
  }),
  /** "About": the margin is not given, and none is invented. */
  z.strictObject({
    kind: z.literal("about"),
    /** The round number. */
    value: count,
  }),
  /** One source gives both ends. */
  z.strictObject({
    kind: z.literal("range"),
    /** The lower end. */
    min: count,
    /** The upper end, above the lower. */
    max: count,
    /** The whole that it was given out of. */
    outOf: z.optional(count),
    /** The ends themselves were given as about. */
    approx,
  }),
  /** A place in an order, with no number. */
  z.strictObject({
    kind: z.literal("rank"),
    /** 1 is first. */
    rank: z.int().check(z.positive()),
  }),
  /** Words that must stay words: "dozens", "nearly 3,000". */
  z.strictObject({
    kind: z.literal("words"),
    /** As they were said. */
    words: z.string().check(z.minLength(1)),
  }),
  /** A claimed zero. Not the same as nobody having said anything. */
  z.strictObject({ kind: z.literal("none") }),
  /** Somebody says that it is not known. */
  z.strictObject({ kind: z.literal("unknown") }),
  /** Somebody keeps the number back. */
  z.strictObject({ kind: z.literal("withheld") }),
  /** The question does not arise. */
  z.strictObject({ kind: z.literal("notApplicable") }),
]);

export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
export type QuantityKind = Quantity["kind"];
