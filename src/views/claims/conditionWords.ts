import type { Dimension, DimensionValue } from "../../derive/claimValues.ts";
import type { Condition, Filter } from "../../derive/filter.ts";
import { t } from "../../language/translate.ts";
import { DIMENSION_NAMES, rangeWords, valueWords } from "./words.ts";

/** What a condition asks for: `Nationality: China or India`. */
export function conditionWords(
  condition: Condition,
  filter: Filter,
  selected: (dimension: Dimension) => readonly DimensionValue[],
): string {
  switch (condition) {
    case "q":
      return t("Search: “{q}”", { q: filter.q });
    case "dates":
      return t("Dates: {range}", { range: rangeWords(filter) });
    case "nationality":
    case "batch":
    case "place":
    case "claimant":
    case "topic":
    case "source":
    case "kind":
    case "status": {
      const values = selected(condition).map((value) => valueWords(condition, value));
      return t("{name}: {value}", {
        name: t(DIMENSION_NAMES[condition]),
        value: values.reduce((a, b) => t("{a} or {b}", { a, b })),
      });
    }
  }
}
