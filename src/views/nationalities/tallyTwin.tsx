import { extentOf } from "../../derive/bounds.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Tallies } from "../../derive/tallies.ts";
import type { Twin } from "../TableTwin.tsx";
import { headWords, type Print } from "./words.ts";

/** A tally as a table, in the order of the drawing. What nobody reported is said to be that. */
export function tallyTwin(tallies: Tallies, number: Print): Twin {
  const { head, rows } = tallies;
  const split = rows.some((row) => row.men ?? row.women);
  const rivals = rows.some((row) => row.rivals.length > 0);
  const notes = rows.some((row) => row.note ?? row.verbatim);
  return {
    caption: `${head.label}: people ${headWords(head)}.`,
    columns: [
      { label: "Nationality" },
      { label: "People", numeric: true },
      ...(split
        ? [
            { label: "Men", numeric: true },
            { label: "Women", numeric: true },
          ]
        : []),
      ...(rivals ? [{ label: "Other prints of the list" }] : []),
      ...(notes ? [{ label: "Note" }] : []),
    ],
    rows: rows.map((row) => ({
      key: row.code,
      order: [row.name, ...[row.figure, row.men, row.women].map(lengthOf)],
      cells: [
        row.name,
        number(row.figure, row.rivals.length > 0),
        ...(split
          ? [row.men ? number(row.men) : "not stated", row.women ? number(row.women) : "not stated"]
          : []),
        ...(rivals
          ? [
              row.rivals.map(({ print, figure }) => (
                <span key={print}>
                  {number(figure, true)} in “{print}”{" "}
                </span>
              )),
            ]
          : []),
        ...(notes
          ? [
              [row.verbatim === undefined ? "" : `Printed as “${row.verbatim}”.`, row.note ?? ""]
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
