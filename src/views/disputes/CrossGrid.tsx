import type { ReactNode } from "react";
import "./CrossGrid.css";

interface Head {
  readonly key: string;
  readonly name: ReactNode;
}

/** Each of some things against each of others: narrow columns with names that stand upright. */
export function CrossGrid<R extends Head, C extends Head>({
  caption,
  corner,
  rows,
  columns,
  stateOf,
  renderMark,
}: {
  readonly caption: string;
  /** What the rows are, for those who do not see them. */
  readonly corner: string;
  readonly rows: readonly R[];
  readonly columns: readonly C[];
  /** For the style sheet: what kind of meeting it is. */
  readonly stateOf: (row: R, column: C) => string | undefined;
  /** Nothing where nothing is on record. */
  readonly renderMark: (row: R, column: C) => ReactNode;
}) {
  return (
    <table className="cross-grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{corner}</span>
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {columns.map((column) => (
              <td key={column.key} data-state={stateOf(row, column)}>
                {renderMark(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
