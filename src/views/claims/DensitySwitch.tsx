import { t } from "../../language/translate.ts";
import { DENSITIES, type Density, DENSITY_WORDS } from "./density.ts";

/** How the claims are laid out: the same ones in the same order. */
export function DensitySwitch({
  density,
  onDensity,
}: {
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
}) {
  return (
    <fieldset className="density-switch">
      <legend className="visually-hidden">{t("Layout")}</legend>
      {DENSITIES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === density}
          onClick={() => onDensity(each)}
        >
          {t(DENSITY_WORDS[each])}
        </button>
      ))}
    </fieldset>
  );
}
