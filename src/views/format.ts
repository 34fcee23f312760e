import type { Quantity } from "../dataset/quantity.ts";
import type { Dataset } from "../dataset/schema.ts";
import type { Figure, Formula } from "../derive/figure.ts";

/**
 * Figures as text and as speech: the only place that formats a number. Each kind of quantity reads
 * differently in each channel, as it does in the cells of a table (`figureCells.ts`).
 */

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const joined = new Intl.ListFormat("en-GB");

export type Unit = Dataset["units"][number];

export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** As printed beside a mark: `≥ 260`. */
export function formatQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return `${formatNumber(quantity.value)}${outOf(quantity.outOf)}`;
    case "atLeast":
      return `${quantity.strict ? ">" : "≥"} ${tilde(quantity.approx)}${formatNumber(quantity.value)}`;
    case "atMost":
      return `${quantity.strict ? "<" : "≤"} ${tilde(quantity.approx)}${formatNumber(quantity.value)}`;
    case "about":
      return `~${formatNumber(quantity.value)}`;
    case "range":
      return `${tilde(quantity.approx)}${formatNumber(quantity.min)}–${formatNumber(quantity.max)}${outOf(quantity.outOf)}`;
    case "rank":
      return `no. ${quantity.rank}`;
    case "words":
      return `“${quantity.words}”`;
    case "none":
      return "0";
    case "unknown":
      return "?";
    case "withheld":
      return "*";
    case "notApplicable":
      return "–";
  }
}

/** As read aloud, without symbols: `at least 260 people`. */
export function speakQuantity(quantity: Quantity, unit: Unit): string {
  const of = unit.many;
  switch (quantity.kind) {
    case "exact":
      return quantity.outOf === undefined
        ? `${formatNumber(quantity.value)} ${quantity.value === 1 ? unit.one : of}`
        : `${formatNumber(quantity.value)} of ${formatNumber(quantity.outOf)} ${of}`;
    case "atLeast":
      return `${quantity.strict ? "more than" : "at least"} ${about(quantity.approx)}${formatNumber(quantity.value)} ${of}`;
    case "atMost":
      return `${quantity.strict ? "fewer than" : "no more than"} ${about(quantity.approx)}${formatNumber(quantity.value)} ${of}`;
    case "about":
      return `about ${formatNumber(quantity.value)} ${of}, margin not given`;
    case "range": {
      const whole = quantity.outOf === undefined ? "" : ` of ${formatNumber(quantity.outOf)}`;
      return `between ${about(quantity.approx)}${formatNumber(quantity.min)} and ${formatNumber(quantity.max)}${whole} ${of}`;
    }
    case "rank":
      return `ranked number ${quantity.rank}; no number of ${of} published`;
    case "words":
      return `“${quantity.words}”, in words only`;
    case "none":
      return `none: a claimed zero ${of}`;
    case "unknown":
      return "not known";
    case "withheld":
      return "withheld";
    case "notApplicable":
      return "does not apply";
  }
}

/** A figure beside a mark; † says that this site computed it. */
export function formatFigure(figure: Figure): string {
  if (figure.accounts) {
    return figure.accounts
      .map((account) => `${formatQuantity(account.quantity)} (${account.claimant})`)
      .join(" / ");
  }
  return `${formatQuantity(figure.quantity)}${figure.formula ? "†" : ""}`;
}

/** A figure read aloud, with what this site did to it and who disagrees. */
export function speakFigure(figure: Figure, unit: Unit): string {
  if (figure.accounts) {
    const said = figure.accounts.map(
      (account) => `${account.claimant} says ${speakQuantity(account.quantity, unit)}`,
    );
    return `sources disagree: ${said.join("; ")}`;
  }
  const spoken = speakQuantity(figure.quantity, unit);
  return figure.formula
    ? `${spoken}, calculated by this site from ${formatFormula(figure.formula)}`
    : spoken;
}

/** A formula written out: `2,876 − 2,255 − 200`. */
export function formatFormula(formula: Formula): string {
  return formula.terms
    .map(({ sign, quantity }, index) =>
      index === 0 && sign === "+"
        ? formatQuantity(quantity)
        : `${sign} ${formatQuantity(quantity)}`,
    )
    .join(" ");
}

/** Names in a sentence: `A, B and C`. */
export function formatList(items: readonly string[]): string {
  return joined.format(items);
}

function outOf(whole: number | undefined): string {
  return whole === undefined ? "" : ` of ${formatNumber(whole)}`;
}

function tilde(approx: true | undefined): string {
  return approx ? "~" : "";
}

function about(approx: true | undefined): string {
  return approx ? "about " : "";
}
