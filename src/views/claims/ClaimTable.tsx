import { memo } from "react";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { Sort } from "../../url/viewState.ts";
import type { Act } from "../act.ts";
import { CardFigure } from "../CardFigure.tsx";
import { formatList } from "../format.ts";
import { Blocks } from "./Blocks.tsx";
import type { ClaimProps, DrawClaim } from "./ClaimCard.tsx";
import { Marked } from "./Marked.tsx";
import { saidWords, STATUS_WORDS } from "./words.ts";
import "./ClaimTable.css";

interface Column {
  readonly label: Label;
  /** The sorts that a press on its header goes between, the first one first. */
  readonly sorts?: readonly [Sort, Sort] | readonly [Sort];
  readonly numeric?: true;
}

const COLUMNS: readonly Column[] = [
  { label: "Claim" },
  { label: "Said", sorts: ["-date", "date"] },
  { label: "Figure", sorts: ["-figure", "figure"], numeric: true },
  { label: "Claimant", sorts: ["claimant"] },
  { label: "Counts" },
  { label: "Nationality" },
  { label: "Place" },
  { label: "Carried by" },
  { label: "Status" },
];

/** Claims in a row each of a table. */
export function ClaimTable({
  positions,
  everything,
  sort,
  act,
  children: draw,
}: {
  readonly positions: readonly number[];
  readonly everything: boolean;
  readonly sort: Sort;
  readonly act: Act;
  readonly children: DrawClaim;
}) {
  return (
    <table className="claim-table" aria-rowcount={everything ? undefined : positions.length + 1}>
      <caption className="visually-hidden">{t("Claims")}</caption>
      <ClaimTableHead sort={sort} act={act} />
      <Blocks items={positions} everything={everything} size={45} of="tbody">
        {draw(ClaimTableRow)}
      </Blocks>
    </table>
  );
}

/** The header of the table of claims; the order is the address's, as everywhere. */
function ClaimTableHead({ sort, act }: { readonly sort: Sort; readonly act: Act }) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ label, sorts, numeric }) =>
          sorts === undefined ? (
            <th key={label} scope="col">
              {t(label)}
            </th>
          ) : (
            <SortedHeader
              key={label}
              label={t(label)}
              sorts={sorts}
              numeric={numeric}
              sort={sort}
              onSort={(sort) => act.go({ sort })}
            />
          ),
        )}
      </tr>
    </thead>
  );
}

function SortedHeader({
  label,
  sorts,
  numeric,
  sort,
  onSort,
}: {
  readonly label: string;
  readonly sorts: NonNullable<Column["sorts"]>;
  readonly numeric: true | undefined;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}) {
  const [first, second = first] = sorts;
  const order = [first, second].includes(sort)
    ? sort.startsWith("-")
      ? "descending"
      : "ascending"
    : "none";
  const arrow = { descending: " ↓", ascending: " ↑", none: "" };
  return (
    <th scope="col" aria-sort={order} data-numeric={numeric}>
      <button type="button" onClick={() => onSort(sort === first ? second : first)}>
        {label}
        <span aria-hidden="true">{arrow[order]}</span>
      </button>
    </th>
  );
}

/** A claim as a row of the table. */
const ClaimTableRow = memo(function ClaimTableRow({
  card,
  units,
  act,
  words,
  anchored,
  place,
}: ClaimProps) {
  const carriers = card.chain.flatMap(({ source }) => source?.publisher ?? []);
  return (
    <tr
      // The header is the first row.
      aria-rowindex={place && place.at + 1}
      {...(anchored ? { id: `claim-${card.id}` } : {})}
    >
      <th scope="row" lang="en">
        <a href={act.href({ claim: [card.id] })}>
          <Marked text={card.text} words={words} />
        </a>
      </th>
      <td>{saidWords(card)}</td>
      <td data-numeric>
        <CardFigure card={card} units={units} showUnit />
      </td>
      <td>
        <Marked text={card.claimant} words={words} />
      </td>
      <td>{card.measure}</td>
      <td>
        <Marked text={card.nationalities.join(", ")} words={words} />
      </td>
      <td>
        <Marked text={card.places.join(", ")} words={words} />
      </td>
      <td>
        <Marked text={formatList([...new Set(carriers)])} words={words} />
      </td>
      <td className="claim-table-status" data-status={card.status}>
        {t(STATUS_WORDS[card.status])}
      </td>
    </tr>
  );
});
