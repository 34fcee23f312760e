import { addressReader } from "./addressReader.ts";
import { type Ignored, readParams, type Reader, replaceParams } from "./params.ts";

/** What an address says of a presentation, besides what its slide shows. */
export interface PresentParams {
  /** From 1. */
  readonly slide: number;
  /**
   * Address of a deck; empty: the dataset's own; `OWN_DECK`: the one kept in this browser; the name of
   * a view: that alone.
   */
  readonly deck: string;
  /** Seconds after which slides go on by themselves, once started; 0: never. */
  readonly auto: number;
  /** Nobody stands beside it: it hides its controls, goes round, and looks for newer data. */
  readonly kiosk: boolean;
  /** All slides as pages of paper. */
  readonly print: boolean;
  /** The window of the speaker, which the audience does not see. */
  readonly speaker: boolean;
}

/** What `deck` says where it is the reader's own, put together in this browser. */
export const OWN_DECK = "own";

export const DEFAULT_PRESENT_PARAMS: PresentParams = {
  slide: 1,
  deck: "",
  auto: 0,
  kiosk: false,
  print: false,
  speaker: false,
};

const NAMES = ["slide", "deck", "auto", "kiosk", "print", "speaker"] as const;

const flag: Reader<string> = (value) => (value === "1" ? "1" : undefined);
/** A whole number written out, within bounds. */
const whole =
  (least: number, most: number): Reader<string> =>
  (value) =>
    /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? String(Number(value))
      : undefined;

/**
 * @param query as the address has it
 * @param page address of the page: a deck may be on its host, or on any by https
 */
export function parsePresentParams(
  query: string,
  page: string,
): { params: PresentParams; ignored: readonly Ignored[] } {
  const { one, ignored } = readParams(query);
  const params: PresentParams = {
    slide: Number(one("slide", whole(1, 9999), "1")),
    deck: one("deck", addressReader(page), ""),
    // Less than two seconds cannot be read; more than an hour is no advance.
    auto: Number(one("auto", whole(2, 3600), "0")),
    kiosk: one("kiosk", flag, "") === "1",
    print: one("print", flag, "") === "1",
    speaker: one("speaker", flag, "") === "1",
  };
  return { params, ignored };
}

/** The query string with other parameters of the presentation, and all else as it is. */
export function replacePresentParams(query: string, params: PresentParams): string {
  const values = new URLSearchParams();
  for (const name of NAMES) {
    const value = params[name];
    if (value !== DEFAULT_PRESENT_PARAMS[name]) {
      values.append(name, value === true ? "1" : String(value));
    }
  }
  return replaceParams(query, NAMES, values.toString());
}

/** The same page as the audience or as the speaker sees it. */
export function queryFor(who: "audience" | "speaker", query: string): string {
  return replaceParams(query, ["speaker"], who === "speaker" ? "speaker=1" : "");
}

/** The slide that is shown when a deck has `count`: a number past its end is its last. */
export function resolveSlide(
  slide: number,
  count: number,
): { slide: number; ignored: readonly Ignored[] } {
  if (slide <= count) return { slide, ignored: [] };
  return {
    slide: count,
    ignored: [{ name: "slide", value: String(slide), used: `${count}, the last` }],
  };
}
