import type { Fault } from "../dataset/fault.ts";
import type { Batch, Check, Claim, ClaimId, Dataset } from "../dataset/schema.ts";
import { compare } from "./comparable.ts";
import { deriveKnown, type Known } from "./known.ts";
import { OVERLAP_WORDS, overlapOf } from "./overlap.ts";
import { pairingOf } from "./pairing.ts";

/**
 * Faults that only show once a dataset is held against itself: `parse.ts` reads what stands there and
 * may not know what follows from it. `npm run check:data` looks for them after parsing. A reader is
 * shown such a dataset all the same: it says nothing wrong, its editors asked for something that
 * cannot be.
 *
 * - a dispute of which one claim stands on two sides, or, being about numbers, whose sides do not
 *   conflict and differ in nothing that is counted;
 * - a check over parts that overlap, over claims without a number, or in another unit;
 * - a batch that has one end of a transfer among its accounts and leaves out the other.
 */
export function consistencyFaults(dataset: Dataset): readonly Fault[] {
  const known = deriveKnown(dataset);
  return [
    ...dataset.disputes.flatMap((dispute) => disputeFaults(dispute, known)),
    ...dataset.checks.flatMap((check) => checkFaults(check, known)),
    ...dataset.batches.flatMap((batch) => mirrorFaults(batch, known)),
  ];
}

function disputeFaults(
  { id, kind, sides }: Dataset["disputes"][number],
  known: Known,
): readonly Fault[] {
  const at = `disputes[${id}].sides`;
  const twice = sides.flatMap((side, index) =>
    side.claims
      .filter((claim) => sides.slice(0, index).some((other) => other.claims.includes(claim)))
      .map((claim) => ({
        path: `${at}[${index}].claims`,
        problem: `names ${claim}, which is on another side too`,
        expected: "each claim on one side",
      })),
  );
  if (twice.length > 0 || kind === "account") return twice;
  const claims = sides.map((side) => side.claims.map((claim) => known.lookup.claim(claim)));
  const differ = claims.some((side, index) =>
    claims
      .slice(index + 1)
      .some((other) => side.some((a) => other.some((b) => isApart(a, b, known)))),
  );
  return differ
    ? []
    : [
        {
          path: at,
          problem: "do not conflict and differ in nothing that is counted",
          expected: "two claims of different sides that conflict or count different things",
        },
      ];
}

/** True for two numbers that conflict, that count different things, or the same on other days. */
function isApart(a: Claim, b: Claim, known: Known): boolean {
  const pairing = pairingOf(a, b, known);
  if (!pairing || !a.quantity || !b.quantity) return false;
  if (pairing.finding !== "compatible") return true;
  const comparison = compare(a, b, known.lookup);
  return "pair" in comparison && comparison.period !== "identical";
}

function checkFaults(check: Check, known: Known): readonly Fault[] {
  const at = `checks[${check.id}]`;
  const overlap = overlapOf(check, known);
  if (overlap) {
    const [part, other] = overlap.of;
    return [
      {
        path: `${at}.${check.kind === "sum" ? "parts" : "out"}`,
        problem: `${part} ${OVERLAP_WORDS[overlap.kind]} (${other})`,
        expected: "parts that count nobody twice, in the unit of the whole",
      },
    ];
  }
  return claimsOf(check)
    .filter(([, id]) => known.lookup.claim(id).quantity === undefined)
    .map(([field, id]) => ({
      path: `${at}.${field}`,
      problem: `names ${id}, which states no number`,
      expected: "a claim with a quantity",
    }));
}

function claimsOf(check: Check): readonly (readonly [field: string, id: ClaimId])[] {
  switch (check.kind) {
    case "sum":
      return [["whole", check.whole], ...(check.parts ?? []).map((id) => ["parts", id] as const)];
    case "ratio":
      return [
        ["part", check.part],
        ["whole", check.whole],
        ["stated", check.stated],
      ];
    case "stock-flow":
      return [
        ["whole", check.whole],
        ["out", check.out],
        ["left", check.left],
      ];
    case "rank":
      return [];
  }
}

/** Counts of the whole batch at the other end of the transfer that are no account of it. */
function mirrorFaults({ id, accounts }: Batch, known: Known): readonly Fault[] {
  const { dataset, lookup, relations } = known;
  const left = dataset.claims.filter(
    (claim) =>
      claim.scope?.batch === id &&
      !accounts.includes(claim.id) &&
      claim.restates === undefined &&
      relations.get(claim.id)?.updatedBy === undefined,
  );
  return left.flatMap((claim) => {
    const mirror = accounts.find(
      (account) => compare(lookup.claim(account), claim, lookup).kind === "mirror",
    );
    return mirror === undefined
      ? []
      : [
          {
            path: `batches[${id}].accounts`,
            problem: `have ${mirror} and not ${claim.id}, which counts the same transfer at its other end`,
            expected: "both ends of the transfer",
          },
        ];
  });
}
