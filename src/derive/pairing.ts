import type { Claim, ClaimId, NationalityCode } from "../dataset/schema.ts";
import { append } from "./append.ts";
import { compare, type Field } from "./comparable.ts";
import { conflictOf } from "./conflict.ts";
import type { Figure } from "./figure.ts";
import type { Known } from "./known.ts";
import { rootOf } from "./origin.ts";

/**
 * What two accounts say to each other, gravest first: what cannot both be right, what a repeat changed,
 * what one origin took back, what nearly counts the same thing, what may both be right, and what
 * cannot be held against each other.
 */
export const FINDINGS = [
  "contrary",
  "drifted",
  "updated",
  "near-miss",
  "compatible",
  "unrelated",
] as const;
export type Finding = (typeof FINDINGS)[number];

/** Two claims of different sides of a dispute, held against each other. */
export interface Pairing {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly finding: Finding;
  /** They count one transfer at its two ends. */
  readonly mirror: boolean;
  /** `updated`, and about the same days: the later word stands in the place of the earlier. */
  readonly withdrawn: boolean;
  /** The fields in which they agree. */
  readonly matches: readonly Field[];
  /** The fields in which they do not, with what each says. */
  readonly differs: readonly Difference[];
  /** What lies between two numbers that exclude one another. */
  readonly difference: Figure | undefined;
}

/** A field in which two claims differ, as each has it. Empty: it does not say. */
export interface Difference {
  readonly field: Field;
  /** In the dataset's words; an EDTF text for `time`, the schema's word for population, flow and sex. */
  readonly values: readonly [string, string];
}

/** Undefined for two claims that state no numbers and have nothing to do with each other. */
export function pairingOf(a: Claim, b: Claim, known: Known): Pairing | undefined {
  const { lookup } = known;
  const pairing: Pairing = {
    a: a.id,
    b: b.id,
    finding: "unrelated",
    mirror: false,
    withdrawn: false,
    matches: [],
    differs: [],
    difference: undefined,
  };
  if (rootOf(a, lookup) === rootOf(b, lookup) && !(a.quantity && b.quantity)) {
    // Of one root and on different sides: the words have changed on the way.
    return { ...pairing, finding: "drifted" };
  }
  if (!a.quantity || !b.quantity) return undefined;
  const comparison = compare(a, b, lookup);
  switch (comparison.kind) {
    case "unrelated":
      return pairing;
    case "near-miss":
      return {
        ...pairing,
        finding: "near-miss",
        matches: comparison.matches,
        differs: comparison.differs.map((field) => ({
          field,
          values: [valueOf(a, field, known), valueOf(b, field, known)],
        })),
      };
    case "same":
    case "mirror": {
      const conflict = conflictOf(a, b, lookup);
      if (!conflict) return pairing;
      return {
        ...pairing,
        finding: conflict.kind,
        mirror: conflict.mirror,
        withdrawn: conflict.kind === "updated" && conflict.withdrawn,
        difference: "difference" in conflict ? conflict.difference : undefined,
      };
    }
  }
}

/** Pairings of one finding; of near-misses, those that differ in the same fields. */
export interface PairingGroup {
  readonly finding: Finding;
  readonly mirror: boolean;
  readonly withdrawn: boolean;
  /** The fields in which all of them agree, and those in which all of them differ. */
  readonly matches: readonly Field[];
  readonly differs: readonly Field[];
  readonly pairs: readonly Pairing[];
}

/** Pairings in groups, the gravest finding first; of near-misses, the nearest. */
export function groupPairings(pairings: readonly Pairing[]): readonly PairingGroup[] {
  const groups = new Map<string, Pairing[]>();
  for (const pairing of pairings) {
    const { finding, mirror, withdrawn } = pairing;
    const key = `${finding} ${mirror} ${withdrawn} ${fieldsOf(pairing).join(" ")}`;
    append(groups, key, pairing);
  }
  return [...groups.values()]
    .flatMap((pairs): PairingGroup[] => {
      const [first] = pairs;
      if (!first) return [];
      const { finding, mirror, withdrawn } = first;
      const matches = first.matches.filter((field) =>
        pairs.every((pair) => pair.matches.includes(field)),
      );
      return [{ finding, mirror, withdrawn, matches, differs: fieldsOf(first), pairs }];
    })
    .toSorted(
      (a, b) =>
        FINDINGS.indexOf(a.finding) - FINDINGS.indexOf(b.finding) ||
        a.differs.length - b.differs.length,
    );
}

function fieldsOf({ differs }: Pairing): readonly Field[] {
  return differs.map(({ field }) => field);
}

/** What a claim says in one field, in the words of the dataset. */
function valueOf(claim: Claim, field: Field, known: Known): string {
  const { dataset, lookup } = known;
  const { scope } = claim;
  switch (field) {
    case "measure":
      return dataset.measures.find(({ id }) => id === claim.measure)?.label ?? "";
    case "population":
      return claim.population ?? "";
    case "flow":
      return claim.flow ?? "";
    case "nationalities":
      return nationalitiesOf(claim, known)
        .map((code) => lookup.nationality(code).name)
        .join(", ");
    case "sex":
      return scope?.sex ?? "";
    case "batch":
      return scope?.batch === undefined ? "" : lookup.batch(scope.batch).label;
    case "place":
      return [
        ...(scope?.places ?? []).map((id) => lookup.place(id).name),
        ...(scope?.holder === undefined ? [] : [`held by ${lookup.actor(scope.holder).name}`]),
      ].join(", ");
    case "time":
      return claim.time.period ?? "";
  }
}

/** Those that it names, else the one of everybody in its batch: as claims are compared by. */
function nationalitiesOf({ scope }: Claim, { lookup }: Known): readonly NationalityCode[] {
  const ofBatch = scope?.batch === undefined ? undefined : lookup.batch(scope.batch).nationality;
  return scope?.nationalities ?? (ofBatch === undefined ? [] : [ofBatch]);
}
