import { t } from "../../language/translate.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { BEFORE_COPY } from "../beforeCopy.ts";
import { escaped } from "./copy.ts";
import type { Extract } from "./extract.ts";
import { claimsIn } from "./figureFacts.ts";

/** A table of the page as it reads on screen: every figure with its mark. */
export interface ShownTable {
  readonly caption: string;
  /** The header first. */
  readonly rows: readonly { readonly row: Element; readonly cells: readonly string[] }[];
}

/**
 * The table of a chart, whether it is shown or not.
 *
 * @param figure a `ChartFigure` of the page
 */
export function twinOf(figure: HTMLElement): HTMLTableElement {
  figure.dispatchEvent(new Event(BEFORE_COPY));
  const table = figure.querySelector("table");
  if (!table) throw new Error(t("It has no table."));
  return table;
}

/** @param extract whose claims may be passed on: a row that rests on another is left out */
export function shownTable(table: HTMLTableElement, extract: Extract): ShownTable {
  const { lookup } = extract.known;
  const isTaken = (row: Element) =>
    claimsIn(row, extract).every((claim) => mayBePassedOn(claim, lookup));
  return {
    caption: seenText(table.caption),
    rows: [...table.rows]
      .filter(isTaken)
      .map((row) => ({ row, cells: [...row.cells].map(seenText) })),
  };
}

/** Tab-separated, for spreadsheets and editors. */
export function tabbed({ rows }: ShownTable): string {
  return rows.map(({ cells }) => cells.join("\t")).join("\n");
}

/** For documents: with what must be known of it under it. */
export function tableHtml({ caption, rows }: ShownTable, credits: readonly string[]): string {
  const [header, ...body] = rows;
  const head = (header?.cells ?? [])
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join("");
  const lines = body.map(
    ({ cells }) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
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
