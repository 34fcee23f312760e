import { acceptorOf } from "./acceptor.ts";
import { faultsBetween, isDataset, isNewer } from "./parse.ts";
import { isPlain, MOST, safetyFaults } from "./safety.ts";
import { type Claim, type Dataset, datasetSchema } from "./schema.ts";
import { sliceClaims } from "./slices.ts";

const areClaims = acceptorOf(datasetSchema.shape.claims);

/**
 * Reads a dataset a few claims at a time, and gives each few on as soon as they by themselves are found
 * to be right: whoever takes them reads them while the next are checked. They may be shown when all is
 * in order, and not before.
 *
 * @param onClaims takes claims in their order, as JSON of a list
 * @returns undefined where not all is surely in order: reading the whole will tell
 */
export function parseSliced(
  bytes: Uint8Array,
  onClaims: (claims: string) => void,
): Dataset | undefined {
  const sliced = sliceClaims(bytes);
  const rest = sliced && jsonOf(sliced.rest);
  if (!sliced || safetyFaults(rest).length > 0) return undefined;
  if (!isDataset(rest) || isNewer(rest.schemaVersion)) return undefined;
  const claims: Claim[] = [];
  for (const text of sliced.claims) {
    const some = jsonOf(text);
    if (!areClaims(some)) return undefined;
    if (!isPlain(text) && safetyFaults(some).length > 0) return undefined;
    claims.push(...some);
    onClaims(text);
  }
  const dataset = { ...rest, claims };
  return claims.length > MOST || faultsBetween(dataset).length > 0 ? undefined : dataset;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
