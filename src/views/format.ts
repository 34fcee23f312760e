import type { Quantity } from "../dataset/quantity.ts";
import type { Dataset } from "../dataset/schema.ts";
import type { Figure, Formula } from "../derive/figure.ts";
import type { PluralCategory } from "../language/catalogue.ts";
import { LOCALES } from "../language/language.ts";
import { spokenLanguage, t } from "../language/translate.ts";

/**
 * Figures as text and as speech: the only place that formats a number. Each kind of quantity reads
 * differently in each channel, as it does in the cells of a table (`figureCells.ts`).
 */

export type Unit = Dataset["units"][number];

/**
 * What the platform knows of the language that the document speaks; made when first asked for, which
 * keeps a slow phone busy for a tenth of a second: English whole numbers are written without it.
 */
function platform() {
  const locale = LOCALES[spokenLanguage()];
  if (made?.locale !== locale) made = ofLocale(locale);
  return made;
}

function isPlain(value: number): boolean {
  return spokenLanguage() === "en" && Number.isInteger(value);
}

let made: ReturnType<typeof ofLocale> | undefined;

function ofLocale(locale: string) {
  // Some browsers know the numerals of Burmese and nothing else of it.
  const numberingSystem = locale === LOCALES.my ? "mymr" : "latn";
  return {
    locale,
    grouped: new Intl.NumberFormat(locale, { numberingSystem, maximumFractionDigits: 2 }),
    digits: new Intl.NumberFormat(locale, { numberingSystem, useGrouping: false }),
    plurals: new Intl.PluralRules(locale),
  };
}

/** A number in the numerals of the language: `1,234`. */
export function formatNumber(value: number): string {
  return isPlain(value)
    ? `${value}`.replace(/\B(?=(\d{3})+$)/g, ",")
    : platform().grouped.format(value);
}

/** A number that is a name, such as a year or a day of a month: `2025`. */
export function formatDigits(value: number): string {
  return isPlain(value) ? `${value}` : platform().digits.format(value);
}

/** Which form a noun takes beside a number. */
export function pluralCategory(value: number): PluralCategory {
  if (isPlain(value)) return value === 1 ? "one" : "other";
  return platform().plurals.select(value);
}

/** As printed beside a mark: `≥ 260`. */
export function formatQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case "exact":
      return outOf(formatNumber(quantity.value), quantity.outOf);
    case "atLeast":
      return `${quantity.strict ? ">" : "≥"} ${tilde(quantity.approx)}${formatNumber(quantity.value)}`;
    case "atMost":
      return `${quantity.strict ? "<" : "≤"} ${tilde(quantity.approx)}${formatNumber(quantity.value)}`;
    case "about":
      return `~${formatNumber(quantity.value)}`;
    case "range": {
      const between = `${formatNumber(quantity.min)}–${formatNumber(quantity.max)}`;
      return outOf(`${tilde(quantity.approx)}${between}`, quantity.outOf);
    }
    case "rank":
      return t("no. {rank}", { rank: formatNumber(quantity.rank) });
    case "words":
      return `“${quantity.words}”`;
    case "none":
      return formatNumber(0);
    case "unknown":
      return "?";
    case "withheld":
      return "*";
    case "notApplicable":
      return "–";
  }
}

/** As read aloud, without symbols: `at least 260 people`. */
export function speakQuantity(quantity: Quantity, { one, many }: Unit): string {
  switch (quantity.kind) {
    case "exact": {
      const n = formatNumber(quantity.value);
      return quantity.outOf === undefined
        ? t("{n} {unit}", { n, unit: quantity.value === 1 ? one : many })
        : t("{n} of {whole} {unit}", { n, whole: formatNumber(quantity.outOf), unit: many });
    }
    case "atLeast": {
      const values = { n: speakNumber(quantity), unit: many };
      return quantity.strict ? t("more than {n} {unit}", values) : t("at least {n} {unit}", values);
    }
    case "atMost": {
      const values = { n: speakNumber(quantity), unit: many };
      return quantity.strict
        ? t("fewer than {n} {unit}", values)
        : t("no more than {n} {unit}", values);
    }
    case "about":
      return t("about {n} {unit}, margin not given", {
        n: formatNumber(quantity.value),
        unit: many,
      });
    case "range":
      return t("between {least} and {most} {unit}", {
        least: speakNumber({ value: quantity.min, approx: quantity.approx }),
        most: outOf(formatNumber(quantity.max), quantity.outOf),
        unit: many,
      });
    case "rank":
      return t("ranked number {rank}; no number of {unit} published", {
        rank: formatNumber(quantity.rank),
        unit: many,
      });
    case "words":
      return t("“{words}”, in words only", { words: quantity.words });
    case "none":
      return t("no {unit}, as claimed", { unit: many });
    case "unknown":
      return t("not known");
    case "withheld":
      return t("withheld");
    case "notApplicable":
      return t("does not apply");
  }
}

/** A number that may itself be about. */
function speakNumber({ value, approx }: { value: number; approx?: true | undefined }): string {
  const n = formatNumber(value);
  return approx ? t("about {n}", { n }) : n;
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

/** Terms of a formula that are read aloud one by one. */
const HEARD = 6;

/** A figure read aloud, with what this site did to it and who disagrees. */
export function speakFigure(figure: Figure, unit: Unit): string {
  if (figure.accounts) {
    const said = figure.accounts.map(({ claimant, quantity }) =>
      t("{claimant} says {figure}", { claimant, figure: speakQuantity(quantity, unit) }),
    );
    return t("sources disagree: {accounts}", { accounts: said.join("; ") });
  }
  const spoken = speakQuantity(figure.quantity, unit);
  if (!figure.formula) return spoken;
  const { terms } = figure.formula;
  // Nobody follows dozens of numbers by ear; they stand where the figure leads to.
  return terms.length > HEARD
    ? t("{figure}, calculated by this site from {n} figures", {
        figure: spoken,
        n: formatNumber(terms.length),
      })
    : t("{figure}, calculated by this site from {formula}", {
        figure: spoken,
        formula: formatFormula(figure.formula),
      });
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

/** Names in a sentence: `A, B and C`; not every browser has the words for it in every language. */
export function formatList(items: readonly string[]): string {
  const before = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  if (before.length === 0) return last;
  const list = before.reduce((list, item) => t("{list}, {item}", { list, item }));
  return t("{a} and {b}", { a: list, b: last });
}

function outOf(value: string, whole: number | undefined): string {
  return whole === undefined
    ? value
    : t("{value} of {whole}", { value, whole: formatNumber(whole) });
}

function tilde(approx: true | undefined): string {
  return approx ? "~" : "";
}
