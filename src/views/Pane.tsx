import { type ReactNode, useId, useState } from "react";
import { t } from "../language/translate.ts";
import "./Pane.css";

/**
 * A long list in a pane that scrolls, so that it does not push what follows it off the page. All of
 * it is there for find-in-page; it unfolds at the press of a button and on paper.
 */
export function Pane({
  label,
  whole,
  children,
}: {
  readonly label: string;
  /** What unfolding shows, counted: `273 claims`. */
  readonly whole: string;
  readonly children: ReactNode;
}) {
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  return (
    <div className="pane" data-unfolded={unfolded || undefined}>
      <section
        className="pane-scroller"
        id={id}
        aria-label={label}
        // Scrollable, so it can be focused and scrolled by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {children}
      </section>
      <button
        type="button"
        aria-expanded={unfolded}
        aria-controls={id}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? t("Fold the list") : t("Unfold the list of {whole}", { whole })}
      </button>
    </div>
  );
}
