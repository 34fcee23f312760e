import { memo, type ReactNode, useContext, useState } from "react";
import { AsTables } from "./asTables.ts";
import { countWords } from "./countWords.ts";
import "./TableTwin.css";

/** A table of the same rows that a chart draws, in the same order until a reader asks for another. */
export interface Twin {
  /** What the rows are and what was counted, as a sentence. */
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
}

export interface TwinColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

export interface TwinRow {
  readonly key: string;
  /** One cell a column; the first is the row's header. */
  readonly cells: readonly ReactNode[];
  /**
   * What rows are ordered by when a column is: one for each cell. A cell without one, like a size
   * that is not known, comes last either way; a column without any cannot be ordered by.
   */
  readonly order?: readonly (number | string | undefined)[];
}

export function TableTwin({
  twin,
  hidden = false,
}: {
  readonly twin: Twin;
  /** There to be copied, not to be seen. */
  readonly hidden?: boolean;
}) {
  return (
    // Scrollable, so it can be focused and scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-twin" aria-label={twin.caption} tabIndex={0} hidden={hidden}>
      <TwinRows twin={twin} />
    </section>
  );
}

/** Not drawn anew when it is only shown or hidden. */
const TwinRows = memo(function TwinRows({ twin }: { readonly twin: Twin }) {
  const [sort, setSort] = useState<Sort>();
  // Paper orders nothing, and has no buttons.
  const isPaper = useContext(AsTables);
  const { columns } = twin;
  return (
    <table>
      <caption>
        {twin.caption} {countWords(twin.rows.length, "{n} row.", "{n} rows.")}
      </caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <Head
              key={column.label}
              column={column}
              canSort={!isPaper && twin.rows.some((row) => row.order?.[index] !== undefined)}
              descending={sort?.column === index ? sort.descending : undefined}
              onSort={(descending) =>
                setSort(descending === undefined ? undefined : { column: index, descending })
              }
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(twin.rows, sort).map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, index) => {
              const column = columns[index];
              return index === 0 ? (
                <th key={column?.label} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column?.label} data-numeric={column?.numeric || undefined}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

interface Sort {
  readonly column: number;
  readonly descending: boolean;
}

/** A press orders by the column, the next the other way round, a third as it is drawn. */
function Head({
  column: { label, numeric = false },
  canSort,
  descending,
  onSort,
}: {
  readonly column: TwinColumn;
  readonly canSort: boolean;
  /** Undefined: the table is not ordered by this column. */
  readonly descending: boolean | undefined;
  readonly onSort: (descending: boolean | undefined) => void;
}) {
  if (!canSort) {
    return (
      <th scope="col" data-numeric={numeric || undefined}>
        {label}
      </th>
    );
  }
  // Numbers start with the largest, words with the first.
  const next = descending === undefined ? numeric : descending === numeric ? !numeric : undefined;
  const order = descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={descending === undefined ? "none" : order}
    >
      <button type="button" onClick={() => onSort(next)}>
        {label}
      </button>
    </th>
  );
}

function sorted(rows: readonly TwinRow[], sort: Sort | undefined): readonly TwinRow[] {
  if (!sort) return rows;
  const keyOf = (row: TwinRow) => row.order?.[sort.column];
  const sign = sort.descending ? -1 : 1;
  const known = rows.filter((row) => keyOf(row) !== undefined);
  const ordered = known.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)));
  return [...ordered, ...rows.filter((row) => keyOf(row) === undefined)];
}

function compare(a: number | string | undefined, b: number | string | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
