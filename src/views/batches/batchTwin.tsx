import type { Batches } from "../../derive/batches.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
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
    caption: `Batches of ${whoseWords(batches)}, by day; where accounts differ, ${RULE_NAMES[batches.rule]} is added.`,
    columns: [
      { label: "Batch" },
      { label: "When" },
      { label: "People", numeric: true },
      { label: "How it is known" },
      { label: "In the total" },
      { label: "Nationality" },
      { label: "Route" },
      { label: "Means" },
      { label: "Men and women" },
      { label: "Note" },
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
          {row.flights && <>{number(row.flights)} flights. </>}
          {row.means ?? (row.flights ? "" : "not stated")}
        </>,
        row.men && row.women ? (
          <>
            {number(row.men)} men, {number(row.women)} women
          </>
        ) : (
          "not stated"
        ),
        [row.readAs === undefined ? "" : `Read as about: ${row.readAs}.`, row.note ?? ""]
          .filter((part) => part !== "")
          .join(" "),
      ],
    })),
  };
}
