import { useId, useMemo } from "react";
import { deriveChecks } from "../../derive/check.ts";
import { deriveDisputes } from "../../derive/dispute.ts";
import type { ViewProps } from "../view.ts";
import { Accounts } from "./Accounts.tsx";
import "./Disputes.css";

/** The dispute that an address opens, by itself: a slide has no room for the others around it. */
export function OpenedDisputeView({ known, state, units, act }: ViewProps) {
  const title = useId();
  const dispute = useMemo(
    () => deriveDisputes(known, deriveChecks(known)).find(({ id }) => id === state.dispute),
    [known, state.dispute],
  );
  if (!dispute) return null;
  return (
    <section className="disputes" aria-labelledby={title}>
      <h2 id={title} lang="en">
        {dispute.title}
      </h2>
      <div className="dispute">
        {dispute.kind === "account" && (
          <ul className="dispute-labels">
            {dispute.accounts.map(({ label }) => (
              <li key={label} lang="en">
                {label}
              </li>
            ))}
          </ul>
        )}
        <Accounts dispute={dispute} units={units} act={act} />
      </div>
    </section>
  );
}
