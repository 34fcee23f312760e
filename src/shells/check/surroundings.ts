import { t } from "../../language/translate.ts";
import { formatDigits } from "../../views/format.ts";

/** What a page finds out about the frame that it stands in. */
export interface Surroundings {
  readonly isFramed: boolean;
  /** In a sandbox without allow-same-origin: of no origin, and without storage. */
  readonly hasNoOrigin: boolean;
  readonly hasStorage: boolean;
  /** By name of the permission; undefined where the browser does not tell. */
  readonly permissions: ReadonlyMap<string, boolean | undefined>;
  /** Host scripts that have spoken, by name. */
  readonly heard: readonly string[];
  /** Host scripts that the address names, which do not have to speak. */
  readonly named: readonly string[];
  /** As high as the page is, and as high as the frame is, in pixels. */
  readonly page: number;
  readonly frame: number;
  /** Whether a window could be opened; undefined: not tried yet. */
  readonly opensWindows: boolean | undefined;
}

const SCRIPT = '<script async src="…/embed.js"></script>';

/** How far a frame may be from its page: what is less is rounding. */
const SLACK = 2;

/** True where the frame is as high as the page. */
export function isFitted({ page, frame }: Pick<Surroundings, "page" | "frame">): boolean {
  return Math.abs(page - frame) <= SLACK;
}

/** What an embedder can do about it, the gravest first; empty: nothing. */
export function adviceOn(found: Surroundings): readonly string[] {
  if (!found.isFramed) {
    return [
      t("This page stands alone. Put its address into an iframe of your page to check that."),
    ];
  }
  const { page, frame, permissions } = found;
  const barred = [...permissions].filter(([, allowed]) => allowed === false).map(([name]) => name);
  return [
    ...(isFitted(found)
      ? []
      : [fitAdvice(page, frame, found.heard.length + found.named.length > 0)]),
    ...(found.opensWindows === false
      ? [
          t(
            "Links open nothing: a sandbox bars new windows. Add allow-popups and allow-popups-to-escape-sandbox to it.",
          ),
        ]
      : []),
    ...(found.hasNoOrigin
      ? [
          t(
            "The frame is in a sandbox without allow-same-origin. All works but saving files: add allow-downloads for that.",
          ),
        ]
      : []),
    ...(barred.length > 0
      ? [
          t(
            "Not permitted: {names}. Add {attribute} to the iframe if readers should copy or share from it; without, texts are shown to be copied by hand.",
            { names: barred.join(", "), attribute: `allow="${barred.join("; ")}"` },
          ),
        ]
      : []),
  ];
}

function fitAdvice(page: number, frame: number, speaks: boolean): string {
  const sizes = t("The frame is {frame} px high and the page {page} px.", {
    frame: formatDigits(frame),
    page: formatDigits(page),
  });
  const advice = speaks
    ? t(
        "A script of your page speaks with the frame, but does not set its height: look whether a style of the page fixes it.",
      )
    : t(
        "No script of your page has answered: add {script}, which fits the frame, or set {fit} in the address, which lets the page scroll inside.",
        { script: SCRIPT, fit: "fit=1" },
      );
  return [sizes, advice].join(" ");
}
