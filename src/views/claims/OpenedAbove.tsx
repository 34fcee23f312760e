import { type ComponentProps, useMemo } from "react";
import type { Cards } from "../../derive/cards.ts";
import type { DerivedFigure } from "../../derive/derivedFigures.ts";
import { deriveOpened } from "../../derive/opened.ts";
import { OpenedClaims } from "./OpenedClaims.tsx";

/** The claims that an address opens, above the list of all. */
export function OpenedAbove({
  cards,
  ids,
  derived,
  ...shown
}: Omit<ComponentProps<typeof OpenedClaims>, "opened"> & {
  readonly cards: Cards;
  readonly ids: readonly string[];
  readonly derived: readonly DerivedFigure[];
}) {
  const opened = useMemo(() => deriveOpened(cards, ids, derived), [cards, ids, derived]);
  return opened && <OpenedClaims opened={opened} {...shown} />;
}
