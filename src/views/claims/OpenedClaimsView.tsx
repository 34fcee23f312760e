import { useId, useMemo } from "react";
import { deriveCards } from "../../derive/cards.ts";
import { deriveOpened } from "../../derive/opened.ts";
import { derivedFigures } from "../../derive/derivedFigures.ts";
import { t } from "../../language/translate.ts";
import type { ViewProps } from "../view.ts";
import { OpenedClaims } from "./OpenedClaims.tsx";

/** The claims that an address opens, by themselves: a slide has no room for the list around them. */
export function OpenedClaimsView({ known, state, units, act }: ViewProps) {
  const opened = useMemo(() => {
    const derived = derivedFigures(known);
    return deriveOpened(deriveCards(known, derived), state.claim, derived);
  }, [known, state.claim]);
  const title = useId();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t("Claims")}</h2>
      {opened && <OpenedClaims opened={opened} units={units} act={act} />}
    </section>
  );
}
