import { useId, useMemo, useState } from "react";
import type { ClaimId } from "../../dataset/schema.ts";
import type { Known } from "../../derive/known.ts";
import { deriveStatedFigures } from "../../derive/statedFigures.ts";
import { t } from "../../language/translate.ts";
import { formatFigure } from "../format.ts";

/** Every figure that somebody states, for a sentence of one's own, by who states it. */
export function FigurePicker({
  known,
  onPick,
}: {
  readonly known: Known;
  readonly onPick: (claim: ClaimId) => void;
}) {
  const id = useId();
  const stated = useMemo(() => deriveStatedFigures(known), [known]);
  const [chosen, setChosen] = useState("");
  const claim = [...stated.values()].flat().find(({ claim }) => claim === chosen)?.claim;
  return (
    <div className="figure-picker">
      <label htmlFor={id}>{t("Figure for the sentence")}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{t("Choose one of those that are stated")}</option>
        {[...stated].map(([claimant, figures]) => (
          <optgroup key={claimant} label={claimant}>
            {figures.map(({ claim, figure, text }) => (
              <option key={claim} value={claim}>
                {t("{figure}: {text}", { figure: formatFigure(figure), text })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="button" disabled={!claim} onClick={() => claim && onPick(claim)}>
        {t("Add it")}
      </button>
    </div>
  );
}
