import type { Batches } from "../../derive/batches.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import type { Twin } from "../TableTwin.tsx";
import {
  addedWords,
  nationalityWords,
  routeWords,
  stateName,
  type Units,
  whenWords,
  whoseWords,
} from "./words.ts";
import { RULE_NAMES } from "../ruleNames.ts";

/** The batches as a table, in the order of the drawing. */
export function batchTwin(batches: Batches, units: Units, act: Act): Twin {
  const number = (figure: Figure) => {
    const unit = units.get(figure.unit);
    return unit && <FigureText figure={figure} unit={unit} act={act} />;
  };
  return {
    caption: t("Batches of {whose}, by day; where accounts differ, {rule} is added.", {
      whose: whoseWords(batches),
      rule: t(RULE_NAMES[batches.rule]),
    }),
    columns: [
      { label: t("Batch") },
      { label: t("When") },
      { label: t("People"), numeric: true },
      { label: t("How it is known") },
      { label: t("In the total") },
      { label: t("Nationality") },
      { label: t("Route") },
      { label: t("Means") },
      { label: t("Men and women") },
      { label: t("Note") },
    ],
    rows: batches.rows.map((row) => ({
      key: row.id,
      order: [row.label, row.span.first, extentOf(row.figure.quantity)?.to],
      cells: [
        row.label,
        whenWords(row),
        number(row.figure),
        stateName(row),
        addedWords(row),
        nationalityWords(row),
        routeWords(row),
        <>
          {row.flights && (
            <>
              <Translated message="{n} flights." values={{ n: number(row.flights) }} />{" "}
            </>
          )}
          {row.means ?? (row.flights ? "" : t("not stated"))}
        </>,
        row.men && row.women ? (
          <Translated
            key="split"
            message="{men} men, {women} women"
            values={{ men: number(row.men), women: number(row.women) }}
          />
        ) : (
          t("not stated")
        ),
        [
          row.readAs === undefined ? "" : t("Read as about: {why}.", { why: row.readAs }),
          row.note ?? "",
        ]
          .filter((part) => part !== "")
          .join(" "),
      ],
    })),
  };
}
