// What a schema is made of is public under this name only ("Zod for library authors").
/* oxlint-disable no-underscore-dangle */
import * as z from "zod/mini";

type Schema = z.core.$ZodType;
type Accepts = (value: unknown) => boolean;

/**
 * What tells at once that a value is surely as a schema wants it, in a tenth of the time that the
 * schema library takes to say so: it goes through objects, lists and kinds by itself, makes no copy of
 * them, and asks the library about what they hold. Where it says no, the library has the last word,
 * and every word of what is wrong. For schemas that change nothing, and values that JSON can have.
 */
export function acceptorOf<T>(
  schema: z.core.$ZodType<T>,
): (value: unknown) => value is z.output<typeof schema> {
  const accepts = acceptsOf(schema);
  return (value): value is T => accepts(value);
}

function acceptsOf(schema: Schema): Accepts {
  if (schema instanceof z.core.$ZodOptional) return acceptsOf(schema._zod.def.innerType);
  return insideOf(schema) ?? byLibrary(schema);
}

/** Undefined for what is left to the library. */
function insideOf(schema: Schema): Accepts | undefined {
  if (schema instanceof z.core.$ZodString) return textOf(schema);
  if (schema instanceof z.core.$ZodArray) return listOf(schema);
  // A number of some format is a number that is checked by itself.
  if (schema instanceof z.core.$ZodNumberFormat) return undefined;
  if (schema instanceof z.core.$ZodNumber) return numberOf(schema);
  const checks = schema._zod.def.checks ?? [];
  if (checks.length > 0) return undefined;
  if (schema instanceof z.core.$ZodEnum || schema instanceof z.core.$ZodLiteral) {
    const values: ReadonlySet<unknown> = schema._zod.values;
    return (value) => values.has(value);
  }
  if (schema instanceof z.core.$ZodDiscriminatedUnion) return kindOf(schema);
  return schema instanceof z.core.$ZodObject ? objectOf(schema) : undefined;
}

function textOf(schema: z.core.$ZodString): Accepts {
  const passes = (schema._zod.def.checks ?? []).map(textCheck);
  return (value) => typeof value === "string" && passes.every((pass) => pass(value));
}

function textCheck(check: z.core.$ZodCheck<string>): (text: string) => boolean {
  if (check instanceof z.core.$ZodCheckRegex) {
    const { pattern } = check._zod.def;
    // Any other remembers where it was.
    if (pattern.flags === "" || pattern.flags === "i") return (text) => pattern.test(text);
  }
  return (text) => {
    const payload: z.core.ParsePayload<string> = { value: text, issues: [] };
    void check._zod.check(payload);
    return payload.issues.length === 0;
  };
}

/** Undefined for one that is bounded otherwise than from below. */
function numberOf(schema: z.core.$ZodNumber): Accepts | undefined {
  const passes: ((value: number) => boolean)[] = [];
  for (const check of schema._zod.def.checks ?? []) {
    if (!(check instanceof z.core.$ZodCheckGreaterThan)) return undefined;
    const { value: bound, inclusive } = check._zod.def;
    const least = Number(bound);
    passes.push((value) => (inclusive ? value >= least : value > least));
  }
  // JSON may have a number that is too large for one.
  return (value) =>
    typeof value === "number" && Number.isFinite(value) && passes.every((pass) => pass(value));
}

function listOf(schema: z.core.$ZodArray): Accepts | undefined {
  const { element, checks = [] } = schema._zod.def;
  let least = 0;
  for (const check of checks) {
    if (!(check instanceof z.core.$ZodCheckMinLength)) return undefined;
    least = Math.max(least, check._zod.def.minimum);
  }
  const accepts = acceptsOf(element);
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    // `every` would leave out what is missing in the middle.
    for (const entry of value) if (!accepts(entry)) return false;
    return true;
  };
}

/** Undefined for one that may have other keys. */
function objectOf(schema: z.core.$ZodObject): Accepts | undefined {
  if (!(schema._zod.def.catchall instanceof z.core.$ZodNever)) return undefined;
  const fields = new Map<string, { readonly accepts: Accepts; readonly counts: number }>();
  let needed = 0;
  for (const [key, field] of Object.entries(schema._zod.def.shape)) {
    const counts = field instanceof z.core.$ZodOptional ? 0 : 1;
    fields.set(key, { accepts: acceptsOf(field), counts });
    needed += counts;
  }
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key of Object.keys(value)) {
      const field = fields.get(key);
      if (!field?.accepts(value[key])) return false;
      found += field.counts;
    }
    return found === needed;
  };
}

/** By the literal that tells its options apart. */
function kindOf(schema: z.core.$ZodDiscriminatedUnion): Accepts | undefined {
  const { discriminator, options } = schema._zod.def;
  const kinds = new Map<unknown, Accepts>();
  for (const option of options) {
    const names = option._zod.propValues?.[discriminator];
    if (!names) return undefined;
    const accepts = acceptsOf(option);
    for (const name of names) kinds.set(name, accepts);
  }
  return (value) => isObject(value) && kinds.get(value[discriminator])?.(value) === true;
}

function byLibrary(schema: Schema): Accepts {
  return (value) => z.safeParse(schema, value).success;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
