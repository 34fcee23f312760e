import type { Quantity } from "../dataset/quantity.ts";
import type { Claim, UnitId } from "../dataset/schema.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Lookup } from "./lookup.ts";
import { bodyOf, claimantOf } from "./origin.ts";
import { periodOf } from "./period.ts";
import { type Reach, reachOf } from "./reach.ts";

/** What a claim counts, and how many: ready to be held against others. */
export interface Subject {
  readonly claim: Claim;
  /** The unit in which it is compared; `share` for a part of a stated whole, in percent. */
  readonly dimension: string;
  readonly unit: UnitId;
  /** In that dimension: percent of the whole for a share. */
  readonly quantity: Quantity;
  readonly reach: Reach;
  readonly measure: string;
  readonly population: string;
  /** Empty for a share. */
  readonly flow: string;
  /** Codes in order; empty: all. */
  readonly nationalities: string;
  readonly sex: string;
  readonly batch: string;
  readonly places: string;
  /** Undefined when there is no telling which days it is about. */
  readonly coverage: Coverage | undefined;
  /** Which end of a transfer its claimant stands at. */
  readonly end: "sender" | "receiver" | undefined;
}

export const SHARE = "share";

/**
 * The subjects of a claim: one in its own unit, and one as a share where it gives a whole or a
 * percentage. None where it states no number, or not of what.
 */
export function subjectsOf(claim: Claim, lookup: Lookup): readonly Subject[] {
  const { quantity, unit, measure, scope, flow = "" } = claim;
  if (!quantity || unit === undefined || measure === undefined || measure === "other") return [];
  const reach = reachOf(quantity);
  if (!reach) return [];
  const batch = scope?.batch === undefined ? undefined : lookup.batch(scope.batch);
  const nationalities = scope?.nationalities
    ? setText(scope.nationalities)
    : (batch?.nationality ?? "");
  const { places: named = [], holder } = scope ?? {};
  const places = setText(holder ? [...named, `held by ${holder}`] : named);
  const period = periodOf(claim.time.period);
  const end = endOf(claim, lookup);
  // Written out, not spread: with 100,000 claims the difference is felt.
  const subject = (dimension: string, own: Quantity, reach: Reach, ownFlow: string): Subject => ({
    claim,
    dimension,
    unit,
    quantity: own,
    reach,
    measure,
    population: claim.population ?? "",
    flow: ownFlow,
    nationalities,
    sex: scope?.sex ?? "",
    batch: batch?.id ?? "",
    places,
    coverage: coverageOf(batch?.id ?? "", ownFlow === "" ? "stock" : ownFlow, period),
    end,
  });
  const subjects = unit === "percent" ? [] : [subject(unit, quantity, reach, flow)];
  const share = shareOf(quantity, unit);
  const shareReach = share && reachOf(share);
  if (share && shareReach) subjects.push(subject(SHARE, share, shareReach, ""));
  return subjects;
}

/** A quantity in percent of the whole that is given with it. */
function shareOf(quantity: Quantity, unit: string): Quantity | undefined {
  if (unit === "percent") return quantity;
  switch (quantity.kind) {
    case "exact":
      return quantity.outOf
        ? { kind: "exact", value: (100 * quantity.value) / quantity.outOf }
        : undefined;
    case "range":
      return quantity.outOf
        ? {
            kind: "range",
            min: (100 * quantity.min) / quantity.outOf,
            max: (100 * quantity.max) / quantity.outOf,
            ...(quantity.approx && { approx: true as const }),
          }
        : undefined;
    case "atLeast":
    case "atMost":
    case "about":
    case "rank":
    case "words":
    case "none":
    case "unknown":
    case "withheld":
    case "notApplicable":
      return undefined;
  }
}

function endOf(claim: Claim, lookup: Lookup): Subject["end"] {
  switch (bodyOf(claimantOf(claim), lookup).stake) {
    case "sender":
      return "sender";
    case "receiver":
    case "home-state":
      return "receiver";
    case "host":
    case "observer":
    case undefined:
      return undefined;
  }
}

function setText(items: readonly string[]): string {
  return items.length > 1 ? [...new Set(items)].toSorted().join(" ") : (items[0] ?? "");
}
