import type { Fault } from "./fault.ts";
import type { Quantity } from "./quantity.ts";
import type { Batch, Claim, Tally } from "./schema.ts";

/** Faults of one entry by itself: fields that contradict or miss each other. */

export function claimFaults(claim: Claim): Fault[] {
  const at = `claims[${claim.id}]`;
  const { attribution } = claim;
  const faults = rangeFaults(`${at}.quantity`, claim.quantity);
  if ((claim.quantity === undefined) !== (claim.unit === undefined)) {
    faults.push({
      path: `${at}.unit`,
      problem: claim.quantity ? "is missing" : "stands without a quantity",
      expected: "a unit with every quantity, and only there",
    });
  }
  if (!attribution.some((step) => step.source !== undefined)) {
    faults.push({
      path: `${at}.attribution`,
      problem: "names no source",
      expected: "a source in at least one step",
    });
  }
  if (hasRepeat(attribution)) {
    faults.push({
      path: `${at}.attribution`,
      problem: "runs through the same actor and source twice",
      expected: "each step once",
    });
  }
  return faults;
}

/** Whether two steps have the same actor and source. */
function hasRepeat(steps: Claim["attribution"]): boolean {
  const [first, second] = steps;
  // As it is with nearly every claim.
  if (steps.length === 2) return first?.actor === second?.actor && first?.source === second?.source;
  return new Set(steps.map(({ actor, source }) => `${actor} ${source ?? ""}`)).size < steps.length;
}

export function batchFaults(batch: Batch): Fault[] {
  const at = `batches[${batch.id}]`;
  const faults: Fault[] = [];
  if ((batch.accounts.length === 0) === (batch.derivation === undefined)) {
    faults.push({
      path: `${at}.accounts`,
      problem: batch.derivation ? "stand beside a derivation" : "are empty",
      expected: "either accounts of the size or a derivation of it",
    });
  }
  if (batch.preferred !== undefined && !batch.accounts.includes(batch.preferred)) {
    faults.push({
      path: `${at}.preferred`,
      problem: `is "${batch.preferred}", which is not one of the accounts`,
      expected: "one of the accounts",
    });
  }
  if ((batch.nationality === undefined) === (batch.tally === undefined)) {
    faults.push({
      path: `${at}.nationality`,
      problem: batch.tally ? "stands beside a tally" : "is missing, and there is no tally",
      expected: "either one nationality or a tally",
    });
  }
  return faults;
}

export function tallyFaults(tally: Tally): Fault[] {
  const at = `tallies[${tally.id}]`;
  const faults = repeatFaults(
    `${at}.rows`,
    tally.rows.map((row) => row.nationality),
  );
  for (const row of tally.rows) {
    faults.push(...rangeFaults(`${at}.rows[${row.nationality}].quantity`, row.quantity));
    if (!row.quantity && !(row.men && row.women)) {
      faults.push({
        path: `${at}.rows[${row.nationality}].quantity`,
        problem: "is missing",
        expected: "a quantity, or both men and women",
      });
    }
  }
  for (const row of tally.repair?.rows ?? []) {
    if (!tally.rows.some((other) => other.nationality === row.nationality)) {
      faults.push({
        path: `${at}.repair.rows[${row.nationality}]`,
        problem: "mends a row that the tally does not have",
        expected: "the nationality of one of its rows",
      });
    }
  }
  return faults;
}

function rangeFaults(path: string, quantity: Quantity | undefined): Fault[] {
  if (quantity?.kind !== "range" || quantity.min < quantity.max) return [];
  return [
    { path, problem: `runs from ${quantity.min} to ${quantity.max}`, expected: "min below max" },
  ];
}

/** Ids of a list that stand there more than once. */
export function repeatFaults(list: string, ids: readonly string[]): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${list}[${id}]`, problem: "occurs twice", expected: "each id once" }];
  });
}
