import type { QuantityKind } from "../dataset/quantity.ts";
import { QUANTITY_KINDS } from "../dataset/quantityKind.ts";
import type { Figure } from "./figure.ts";

/** What a key has to explain: a kind of quantity, or what this site or rival accounts did to it. */
export type MarkKind = QuantityKind | "derived" | "disputed";

/** In the order of a key. */
export const MARK_KINDS: readonly MarkKind[] = [...QUANTITY_KINDS, "derived", "disputed"];

export interface MarkSample {
  readonly kind: MarkKind;
  /** A figure in view that wears this mark. */
  readonly figure: Figure;
}

/**
 * The marks that the given figures wear, each once, with the first figure that wears it: a key
 * explains what is in view and nothing else.
 */
export function deriveMarks(
  figures: readonly { readonly figure: Figure; readonly disputed: boolean }[],
): readonly MarkSample[] {
  const found = new Map<MarkKind, Figure>();
  for (const { figure, disputed } of figures) {
    const kind =
      disputed || figure.accounts ? "disputed" : figure.formula ? "derived" : figure.quantity.kind;
    if (!found.has(kind)) found.set(kind, figure);
  }
  return MARK_KINDS.flatMap((kind) => {
    const figure = found.get(kind);
    return figure ? [{ kind, figure }] : [];
  });
}
