import type { Cue } from "../../derive/cues.ts";
import type { Figure } from "../../derive/figure.ts";
import {
  formatFigure,
  formatFormula,
  formatList,
  formatQuantity,
  speakQuantity,
  type Unit,
} from "../../views/format.ts";

/** A wording cue as the speaker reads it at a glance. */
export function cueWords(cue: Cue, units: ReadonlyMap<string, Unit>): string {
  switch (cue.kind) {
    case "qualifier": {
      const unit = units.get(cue.figure.unit);
      const spoken = unit ? speakQuantity(cue.figure.quantity, unit) : "";
      return `${formatFigure(cue.figure)}: say “${spoken}”.`;
    }
    case "derived": {
      const formula = cue.figure.formula ? formatFormula(cue.figure.formula) : "";
      return `${formatQuantity(cue.figure.quantity)}: nobody states it. Say that this site calculates it: ${formula}.`;
    }
    case "disputed": {
      const named = cue.against.slice(0, NAMED);
      const more = cue.against.length - named.length;
      const others = formatList(more > 0 ? [...named, `${more} more`] : named);
      return `${formatFigure(cue.figure)}: say whose it is, ${cue.claimant}.${others === "" ? "" : ` Others differ: ${others}.`}`;
    }
    case "notAdded":
      return `${listed(cue.figures)}: do not add. ${NOT_ADDED[cue.because]}`;
    case "parts":
      return `${listed(cue.figures)}: parts of ${formatFigure(cue.whole)}. Do not add them to it.`;
    case "oneOrigin":
      return `${listed(cue.figures)}: ${cue.figures.length === 2 ? "both" : "all"} trace to one body, ${cue.origin}.`;
  }
}

/** Bodies that are named beside a disputed figure. */
const NAMED = 3;

const NOT_ADDED: {
  readonly [K in Extract<Cue, { kind: "notAdded" }>["because"]]: string;
} = {
  rivals: "They are rival accounts: name who says which.",
  "same-thing": "They count one thing.",
  overlap: "The same people may be in more than one of them.",
  "other-test": "They are shares of different people, by different tests.",
};

function listed(figures: readonly Figure[]): string {
  return formatList(figures.map(formatFigure));
}
