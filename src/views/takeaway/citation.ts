import { calendarDay, parseEdtf } from "../../dataset/edtf.ts";
import type { Dataset } from "../../dataset/schema.ts";
import { inEnglish } from "../../language/translate.ts";
import { formatMonth } from "../formatDate.ts";
import { slugOf } from "./slug.ts";

/** What is cited: a dataset, or a part of it. */
export interface Cited {
  readonly dataset: Pick<Dataset, "title" | "version" | "issued" | "publisher">;
  /** The part, as it is named on screen; absent: the dataset as a whole. */
  readonly part?: string | undefined;
  /** What tells the part from others in a key: the id of a claim, the name of a view. */
  readonly key?: string | undefined;
  readonly address: string;
  /** The day of extraction, `YYYY-MM-DD`. */
  readonly taken: string;
}

export const CITATION_STYLES = ["APA", "Chicago", "BibTeX", "CSL-JSON"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A reference with the version of the dataset and the day of extraction: data change. It is in English,
 * as the dataset is.
 */
export function cite(cited: Cited, style: CitationStyle): string {
  switch (style) {
    case "APA":
      return apa(cited);
    case "Chicago":
      return chicago(cited);
    case "BibTeX":
      return bibtex(cited);
    case "CSL-JSON":
      return JSON.stringify([csl(cited)], null, 2);
  }
}

/** American Psychological Association, seventh edition, section 10.9 (data sets). */
function apa({ dataset, part, address, taken }: Cited): string {
  const { title, version, issued, publisher } = dataset;
  const whole = `${title} (Version ${version}) [Data set]`;
  const what = part === undefined ? whole : `${ended(part)} In ${whole}`;
  return `${publisher}. (${yearOf(issued)}). ${what}. Retrieved ${dayWords(taken)}, from ${address}`;
}

/** Chicago Manual of Style, author-date. */
function chicago({ dataset, part, address, taken }: Cited): string {
  const { title, version, issued, publisher } = dataset;
  const what = part === undefined ? `“${title}.”` : `“${ended(part)}” In ${title}.`;
  return `${publisher}. ${yearOf(issued)}. ${what} Version ${version}. Data set. Accessed ${dayWords(taken)}. ${address}.`;
}

function bibtex(cited: Cited): string {
  const { dataset, part, address, taken } = cited;
  const fields = [
    // In braces of its own: a body's name has no first and last part.
    ["author", `{${latex(dataset.publisher)}}`],
    ["title", latex(part ?? dataset.title)],
    ...(part === undefined ? [] : [["booktitle", latex(dataset.title)]]),
    ["year", yearOf(dataset.issued)],
    ["version", dataset.version],
    ["note", `Data set, version ${dataset.version}. Retrieved ${dayWords(taken)}`],
    ["url", address.replaceAll("%", "\\%")],
    ["urldate", taken],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${keyOf(cited)},`, ...lines, "}"].join("\n");
}

/** An item of the Citation Style Language, for reference managers. */
function csl(cited: Cited) {
  const { dataset, part, address, taken } = cited;
  return {
    id: keyOf(cited),
    type: "dataset",
    title: part ?? dataset.title,
    ...(part === undefined ? {} : { "container-title": dataset.title }),
    author: [{ literal: dataset.publisher }],
    issued: { "date-parts": [dateParts(dataset.issued)] },
    accessed: { "date-parts": [dateParts(taken)] },
    version: dataset.version,
    URL: address,
  };
}

function keyOf({ dataset, key }: Cited): string {
  return [slugOf(dataset.title), dataset.version, ...(key === undefined ? [] : [key])].join("-");
}

function latex(text: string): string {
  return text
    .replace(/[\\{}]/g, "")
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll("~", String.raw`\textasciitilde{}`)
    .replaceAll("^", String.raw`\textasciicircum{}`);
}

function ended(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

function dateParts(edtf: string): readonly number[] {
  const day = parseEdtf(edtf)?.first;
  if (day === undefined) return [];
  const at = calendarDay(day);
  return [at.year, at.month, at.day];
}

function yearOf(edtf: string): string {
  return edtf.slice(0, 4);
}

/** `March 14, 2025`. */
function dayWords(iso: string): string {
  const day = parseEdtf(iso)?.first;
  if (day === undefined) return iso;
  const at = calendarDay(day);
  return `${inEnglish(() => formatMonth(day))} ${at.day}, ${at.year}`;
}
