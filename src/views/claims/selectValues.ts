import { QUANTITY_KINDS } from "../../dataset/quantityKind.ts";
import type { Dimension } from "../../derive/claimValues.ts";
import { STATUSES } from "../../derive/status.ts";
import type { ViewState } from "../../url/viewState.ts";

/** These values of a dimension and no others. */
export function selectValues(dimension: Dimension, ids: readonly string[]): Partial<ViewState> {
  switch (dimension) {
    case "kind":
      return { kind: QUANTITY_KINDS.filter((kind) => ids.includes(kind)) };
    case "status":
      return { status: STATUSES.filter((status) => ids.includes(status)) };
    case "nationality":
    case "batch":
    case "place":
    case "claimant":
    case "topic":
    case "source":
      return { [dimension]: ids };
  }
}
