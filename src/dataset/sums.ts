import type { Fault } from "./fault.ts";
import type { Quantity } from "./quantity.ts";
import type { Dataset } from "./schema.ts";

/**
 * Faults of arithmetic: sums that the dataset itself states as exact. A tally that is known not to
 * add up carries a `repair`, and one of which only some rows are known is `partial`; those are
 * findings for the reader, not faults of the file.
 */
export function sumFaults(dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  const exact = (id: Dataset["claims"][number]["id"] | undefined): number | undefined =>
    id === undefined ? undefined : exactValue(claims.get(id)?.quantity);

  for (const tally of dataset.tallies) {
    if (tally.partial || tally.repair) continue;
    const at = `tallies[${tally.id}]`;
    const rows = sumOf(tally.rows.map((row) => exactValue(row.quantity)));
    const stated = exact(tally.claim);
    if (rows !== undefined && stated !== undefined && rows !== stated) {
      faults.push(mismatch(`${at}.rows`, rows, stated, `the total stated by ${tally.claim}`));
    }
    const split = sumOf([exact(tally.men), exact(tally.women)]);
    if (split !== undefined && stated !== undefined && split !== stated) {
      faults.push(mismatch(`${at}.men`, split, stated, `the total stated by ${tally.claim}`));
    }
    for (const row of tally.rows) {
      const people = exactValue(row.quantity);
      const halves = sumOf([exactValue(row.men), exactValue(row.women)]);
      if (people !== undefined && halves !== undefined && people !== halves) {
        faults.push(mismatch(`${at}.rows[${row.nationality}]`, halves, people, "its own quantity"));
      }
    }
  }
  for (const batch of dataset.batches) {
    const halves = sumOf([exactValue(batch.men), exactValue(batch.women)]);
    const size = exact(batch.preferred);
    if (halves !== undefined && size !== undefined && halves !== size) {
      faults.push(
        mismatch(`batches[${batch.id}].men`, halves, size, `the size given by ${batch.preferred}`),
      );
    }
  }
  return faults;
}

function exactValue(quantity: Quantity | undefined): number | undefined {
  if (quantity?.kind === "exact") return quantity.value;
  return quantity?.kind === "none" ? 0 : undefined;
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function mismatch(path: string, found: number, expected: number, of: string): Fault {
  const gap = found - expected;
  return {
    path,
    problem: `adds up to ${found} (${gap > 0 ? "+" : "−"}${Math.abs(gap)})`,
    expected: `${expected}, ${of}`,
  };
}
