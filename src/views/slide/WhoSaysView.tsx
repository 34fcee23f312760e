import { useMemo } from "react";
import { deriveCards } from "../../derive/cards.ts";
import { derivedFigures } from "../../derive/derivedFigures.ts";
import { deriveOpened } from "../../derive/opened.ts";
import type { ViewProps } from "../view.ts";
import { WhoSays } from "./WhoSays.tsx";

/** The claims that are opened on a slide. */
export function WhoSaysView({
  known,
  units,
  act,
  claims,
  onClose,
}: Pick<ViewProps, "known" | "units" | "act"> & {
  readonly claims: readonly string[];
  readonly onClose: () => void;
}) {
  const opened = useMemo(() => {
    const derived = derivedFigures(known);
    return deriveOpened(deriveCards(known, derived), claims, derived);
  }, [known, claims]);
  return <WhoSays opened={opened} units={units} act={act} onClose={onClose} />;
}
