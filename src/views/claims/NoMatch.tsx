import type { ClaimList } from "../../derive/claimList.ts";
import { chosenValues, reliefsOf, type Filter } from "../../derive/filter.ts";
import { t } from "../../language/translate.ts";
import type { ViewState } from "../../url/viewState.ts";
import { countWords } from "../countWords.ts";
import { dropCondition, NO_FILTER } from "./changes.ts";
import { conditionWords } from "./conditionWords.ts";

/** Nothing matches: which filters exclude it, and what taking each one off brings back. */
export function NoMatch({
  list: { index, matched },
  filter,
  onChange,
}: {
  readonly list: ClaimList;
  readonly filter: Filter;
  readonly onChange: (change: Partial<ViewState>) => void;
}) {
  const reliefs = reliefsOf(matched);
  if (reliefs.length === 0) return <p className="no-match">{t("No claim is on record.")}</p>;
  const helps = reliefs.some(({ claims }) => claims > 0);
  return (
    <div className="no-match">
      <h3>{t("No claim matches")}</h3>
      <p>
        {helps
          ? t("These filters together leave nothing. Taking one of them off brings back:")
          : t(
              "No single one of these filters keeps everything out: take off several, or reset them.",
            )}
      </p>
      <ul>
        {reliefs.map(({ condition, claims }) => (
          <li key={condition}>
            <button type="button" onClick={() => onChange(dropCondition(condition))}>
              {t("Remove {condition}", {
                condition: conditionWords(condition, filter, (dimension) =>
                  chosenValues(index, filter, dimension),
                ),
              })}
            </button>{" "}
            {countWords(claims, "{n} claim", "{n} claims")}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => onChange(NO_FILTER)}>
        {t("Reset all filters")}
      </button>
    </div>
  );
}
