import { escaped } from "./copy.ts";

/** A table of the page as it reads on screen: every figure with its mark. */
export interface ShownTable {
  readonly caption: string;
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
}

export function shownTable(table: HTMLTableElement): ShownTable {
  return {
    caption: seenText(table.caption),
    rows: [...table.rows].map((row) => [...row.cells].map(seenText)),
  };
}

/** Tab-separated, for spreadsheets and editors. */
export function tabbed({ rows }: ShownTable): string {
  return rows.map((row) => row.join("\t")).join("\n");
}

/** For documents: with what must be known of it under it. */
export function tableHtml({ caption, rows }: ShownTable, credits: readonly string[]): string {
  const [header = [], ...body] = rows;
  const head = header.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const lines = body.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
  );
  const foot = credits.map((credit) => `<p>${escaped(credit)}</p>`).join("");
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${lines.join("")}</tbody></table>${foot}`;
}

/** The text of an element without what is said to screen readers only. */
function seenText(element: Element | null): string {
  if (!element) return "";
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
