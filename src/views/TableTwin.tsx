import type { ReactNode } from "react";
import "./TableTwin.css";

/** A table of the same rows that a chart draws. */
export interface Twin {
  /** What the rows are and what was counted, as a sentence. */
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** One cell a column; the first is the row's header. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
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
      <table>
        <caption>
          {twin.caption} {twin.rows.length} {twin.rows.length === 1 ? "row" : "rows"}.
        </caption>
        <thead>
          <tr>
            {twin.columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const column = twin.columns[index];
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
    </section>
  );
}
