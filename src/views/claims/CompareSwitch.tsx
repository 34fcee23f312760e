import type { Compared } from "../../derive/compared.ts";
import type { Filter } from "../../derive/filter.ts";
import type { Message } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { comparableIn } from "./comparable.ts";

const NAMES = {
  claimant: "Side by side: {n} claimants",
  nationality: "Side by side: {n} nationalities",
  source: "Side by side: {n} sources",
} as const satisfies { readonly [C in Compared]: Message };

/** Sets the values side by side that are chosen in a dimension, where they are two to four. */
export function CompareSwitch({
  filter,
  compare,
  act,
}: {
  readonly filter: Filter;
  readonly compare: Compared | "";
  readonly act: Act;
}) {
  const possible = comparableIn(filter);
  if (possible.length === 0) return null;
  return (
    <div className="compare-switch">
      {compare !== "" && <a href={act.href({ compare: "" })}>{t("As a list")}</a>}
      {possible
        .filter((by) => by !== compare)
        .map((by) => (
          <a key={by} href={act.href({ compare: by })}>
            {t(NAMES[by], { n: formatNumber(filter[by].length) })}
          </a>
        ))}
    </div>
  );
}
