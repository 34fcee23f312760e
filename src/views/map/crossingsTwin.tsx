import { extentOf } from "../../derive/bounds.ts";
import type { PlaceRow, Places } from "../../derive/places.ts";
import type { Crossed } from "../../derive/crossed.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatFigure, formatList, formatNumber, type Unit } from "../format.ts";
import type { Twin, TwinRow } from "../TableTwin.tsx";
import { isAway } from "./PlaceList.tsx";
import { formatMetres, KIND_WORDS, kindOf } from "./placeWords.ts";

/** The map as a table: every place with how many crossed there, by whose word, and how well it is known. */
export function crossingsTwin(places: Places, unit: Unit, act: Act): Twin {
  const rows = places.rows.filter(
    (row) => (row.reach !== "region" && row.reach !== "beyond") || isAway(row),
  );
  const people = (crossed: Crossed | undefined) =>
    crossed ? (
      <FigureText figure={crossed.figure} unit={unit} act={act} disputed={crossed.disputed} />
    ) : (
      ""
    );
  const speakers = (crossed: Crossed | undefined) =>
    crossed?.speakers
      .map(
        ({ name, figure }) => `${name ?? t("this site, by subtraction")} ${formatFigure(figure)}`,
      )
      .join("; ") ?? "";
  return {
    caption: t("Places, and the people who crossed there as added up from the batches."),
    columns: [
      { label: t("Place") },
      { label: t("Kind") },
      { label: t("People who crossed"), numeric: true },
      { label: t("According to") },
      { label: t("Batches"), numeric: true },
      { label: t("Claims"), numeric: true },
      { label: t("Position known to within") },
    ],
    rows: [
      ...rows.map((row) => ({
        key: row.id,
        order: orderOf(row),
        cells: [
          row.name,
          kindOf(row),
          people(row.crossed),
          speakers(row.crossed),
          formatNumber(row.crossed?.added.length ?? row.batches.length),
          <a key="claims" href={act.href({ place: [row.id] })}>
            {formatNumber(row.claims.length)}
          </a>,
          precision(row),
        ],
      })),
      ...(places.unnamed
        ? [
            {
              key: "unnamed",
              cells: [
                t("Crossing not named"),
                "",
                people(places.unnamed),
                speakers(places.unnamed),
                formatNumber(places.unnamed.added.length),
                "",
                "",
              ],
            },
          ]
        : []),
    ],
  };
}

/** By name, kind, people, batches, claims and how far off the position may be. */
function orderOf({
  name,
  kind,
  crossed,
  batches,
  claims,
  spot,
}: PlaceRow): NonNullable<TwinRow["order"]> {
  return [
    name,
    t(KIND_WORDS[kind]),
    crossed && extentOf(crossed.figure.quantity)?.to,
    undefined,
    crossed?.added.length ?? batches.length,
    claims.length,
    spot?.uncertainty,
  ];
}

function precision({ reach, spot }: PlaceRow): string {
  if (reach === "line") return t("a line");
  if (!spot) return t("name only");
  return formatList([
    formatMetres(spot.uncertainty),
    ...(spot.precision > 1 ? [t("approximate")] : []),
    ...(spot.basis === "estimated" ? [t("estimated")] : []),
  ]);
}
