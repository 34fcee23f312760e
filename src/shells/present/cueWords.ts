import type { Cue } from "../../derive/cues.ts";
import type { Figure } from "../../derive/figure.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../../views/countWords.ts";
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
      return t("{figure}: say “{words}”.", { figure: formatFigure(cue.figure), words: spoken });
    }
    case "derived": {
      const formula = cue.figure.formula ? formatFormula(cue.figure.formula) : "";
      return t("{figure}: nobody states it. Say that this site calculates it: {formula}.", {
        figure: formatQuantity(cue.figure.quantity),
        formula,
      });
    }
    case "disputed": {
      const named = cue.against.slice(0, NAMED);
      const more = cue.against.length - named.length;
      const others = formatList(
        more > 0 ? [...named, countWords(more, "{n} more", "{n} more")] : named,
      );
      return [
        t("{figure}: say whose it is, {claimant}.", {
          figure: formatFigure(cue.figure),
          claimant: cue.claimant,
        }),
        ...(others === "" ? [] : [t("Others differ: {others}.", { others })]),
      ].join(" ");
    }
    case "notAdded":
      return t("{figures}: do not add. {because}", {
        figures: listed(cue.figures),
        because: t(NOT_ADDED[cue.because]),
      });
    case "parts":
      return t("{figures}: parts of {whole}. Do not add them to it.", {
        figures: listed(cue.figures),
        whole: formatFigure(cue.whole),
      });
    case "oneOrigin": {
      const values = { figures: listed(cue.figures), origin: cue.origin };
      return cue.figures.length === 2
        ? t("{figures}: both trace to one body, {origin}.", values)
        : t("{figures}: all trace to one body, {origin}.", values);
    }
  }
}

/** Bodies that are named beside a disputed figure. */
const NAMED = 3;

const NOT_ADDED: {
  readonly [K in Extract<Cue, { kind: "notAdded" }>["because"]]: Label;
} = {
  rivals: "They are rival accounts: name who says which.",
  "same-thing": "They count one thing.",
  overlap: "The same people may be in more than one of them.",
  "other-test": "They are shares of different people, by different tests.",
};

function listed(figures: readonly Figure[]): string {
  return formatList(figures.map(formatFigure));
}
