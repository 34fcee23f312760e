import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Tallies } from "../../derive/tallies.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Twin } from "../TableTwin.tsx";
import { type Print, titleWords } from "./words.ts";

/** A tally as a table, in the order of the drawing. What nobody reported is said to be that. */
export function tallyTwin(tallies: Tallies, number: Print): Twin {
  const { head, rows } = tallies;
  const split = rows.some((row) => row.men ?? row.women);
  const rivals = rows.some((row) => row.rivals.length > 0);
  const notes = rows.some((row) => row.note ?? row.verbatim);
  return {
    caption: t("{sentence}.", { sentence: titleWords(head) }),
    columns: [
      { label: t("Nationality") },
      { label: t("People"), numeric: true },
      ...(split
        ? [
            { label: t("Men"), numeric: true },
            { label: t("Women"), numeric: true },
          ]
        : []),
      ...(rivals ? [{ label: t("Other prints of the list") }] : []),
      ...(notes ? [{ label: t("Note") }] : []),
    ],
    rows: rows.map((row) => ({
      key: row.code,
      order: [row.name, ...[row.figure, row.men, row.women].map(lengthOf)],
      cells: [
        row.name,
        number(row.figure, row.rivals.length > 0),
        ...(split
          ? [
              row.men ? number(row.men) : t("not stated"),
              row.women ? number(row.women) : t("not stated"),
            ]
          : []),
        ...(rivals
          ? [
              row.rivals.map(({ print, figure }) => (
                <span key={print}>
                  <Translated
                    message="{n} in “{print}”"
                    values={{ n: number(figure, true), print }}
                  />{" "}
                </span>
              )),
            ]
          : []),
        ...(notes
          ? [
              [
                row.verbatim === undefined
                  ? ""
                  : t("Printed as “{words}”.", { words: row.verbatim }),
                row.note ?? "",
              ]
                .filter((part) => part !== "")
                .join(" "),
            ]
          : []),
      ],
    })),
  };
}

/** What a table is ordered by: a rank by its place, the first on top where numbers have the largest. */
function lengthOf(figure: Figure | undefined): number | undefined {
  if (figure?.quantity.kind === "rank") return -figure.quantity.rank;
  return figure && extentOf(figure.quantity)?.to;
}
