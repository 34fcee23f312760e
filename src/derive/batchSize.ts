import { parseEdtf } from "../dataset/edtf.ts";
import type { Quantity } from "../dataset/quantity.ts";
import type { Batch, Claim, NationalityCode } from "../dataset/schema.ts";
import { chooseAccount } from "./choose.ts";
import type { Rule } from "./rule.ts";
import { conflictOf } from "./conflict.ts";
import { excludes } from "./excludes.ts";
import { type Account, type Figure, figureOfFormula, type Term } from "./figure.ts";
import type { Known } from "./known.ts";
import { claimantOf, rootOf } from "./origin.ts";
import { rowFigure, unitOf } from "./tallyRows.ts";

/** How many people were in the whole batch. */
export function sizeOf(batch: Batch, known: Known, rule: Rule): Figure | undefined {
  const { lookup } = known;
  if (batch.derivation) {
    const { whole, less } = batch.derivation;
    const terms = [whole, ...less].map((id, index): Term => {
      const claim = lookup.claim(id);
      return {
        sign: index === 0 ? "+" : "−",
        quantity: claim.quantity ?? { kind: "unknown" },
        claims: [id],
        label: claim.text,
      };
    });
    return figureOfFormula({ terms }, unitOf(lookup.claim(whole), known));
  }
  const accounts = batch.accounts.map((id) => lookup.claim(id)).filter((claim) => claim.quantity);
  if (accounts.length === 0) return undefined;
  const chosen = chooseAccount(accounts, rule, batch.preferred, lookup);
  const quantity = chosen.quantity ?? { kind: "unknown" };
  const rivals = rivalsOf(accounts, known);
  return {
    quantity: batch.readAs && quantity.kind === "exact" ? aboutOf(quantity) : quantity,
    unit: unitOf(chosen, known),
    claims: [chosen.id, ...batch.accounts.filter((id) => id !== chosen.id)],
    ...(rivals.length > 0 ? { accounts: rivals } : {}),
  };
}

/** The size of the account that a rule draws, resting on that one alone; a derived size on all. */
export function drawnSizeOf(batch: Batch, known: Known, rule: Rule): Figure | undefined {
  const size = sizeOf(batch, known, rule);
  if (!size || batch.derivation) return size;
  const { accounts: _accounts, ...drawn } = size;
  return { ...drawn, claims: size.claims.slice(0, 1) };
}

/** The rows of the batch's tally for some nationalities: one as printed, several added here. */
export function listedOf(
  batch: Batch,
  codes: readonly NationalityCode[],
  known: Known,
): Figure | undefined {
  if (batch.tally === undefined) return undefined;
  const tally = known.lookup.tally(batch.tally);
  const figures = tally.rows
    .filter((row) => codes.includes(row.nationality))
    .map((row) => ({
      figure: rowFigure(row, tally, known),
      label: known.lookup.nationality(row.nationality).name,
    }));
  const [first] = figures;
  if (figures.length < 2 || !first) return first?.figure;
  const terms = figures.map(({ figure, label }): Term => ({
    sign: "+",
    quantity: figure.quantity,
    claims: figure.claims,
    label,
  }));
  return figureOfFormula({ terms }, first.figure.unit);
}

/**
 * Every account of a batch when two of them exclude one another; else none. A claim that only
 * repeats another of them is not an account of its own.
 */
function rivalsOf(claims: readonly Claim[], known: Known): readonly Account[] {
  const ids = new Set(claims.map((claim) => claim.id));
  const own = claims.filter((claim) => {
    const root = rootOf(claim, known.lookup).id;
    return root === claim.id || !ids.has(root);
  });
  const clash = own.some((a, at) => own.slice(at + 1).some((b) => conflict(a, b, known)));
  if (!clash) return [];
  return own
    .map((claim): Account => ({
      claim: claim.id,
      claimant: known.lookup.actor(claimantOf(claim)).name,
      said: claim.time.said,
      quantity: claim.quantity ?? { kind: "unknown" },
    }))
    .toSorted((a, b) => saidDay(a) - saidDay(b) || (a.claimant < b.claimant ? -1 : 1));
}

/** Two accounts that cannot both be right, unless one claimant's later word took back the earlier. */
function conflict(a: Claim, b: Claim, known: Known): boolean {
  return excludes(a.quantity, b.quantity) && conflictOf(a, b, known.lookup)?.kind !== "updated";
}

function aboutOf({ value }: { readonly value: number }): Quantity {
  return { kind: "about", value };
}

function saidDay({ said }: Account): number {
  return (said === undefined ? undefined : parseEdtf(said)?.first) ?? Infinity;
}
