import Papa from "papaparse";
import type { Table } from "./table.ts";

/** Byte order mark: without it a common spreadsheet reads UTF-8 as the letters of another code. */
const MARK = "\uFEFF";

/** What has an apostrophe put before it, or had: taken for one that was put there, it would lose its own. */
export const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180). A text that a spreadsheet would run as a formula has an apostrophe put
 * before it; numbers stay numbers.
 *
 * @param options.hxl with the row of HXL tags under the header
 * @param options.mark with a byte order mark, for spreadsheets
 */
export function csvOf(
  { columns, rows }: Table,
  { hxl = false, mark = false }: { readonly hxl?: boolean; readonly mark?: boolean } = {},
): string {
  const data = [
    columns.map((column) => column.name),
    ...(hxl ? [columns.map((column) => column.hxl ?? "")] : []),
    ...rows,
  ];
  return (
    (mark ? MARK : "") + Papa.unparse(data, { newline: "\r\n", escapeFormulae: true }) + "\r\n"
  );
}
