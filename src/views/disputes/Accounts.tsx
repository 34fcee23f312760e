import type { DisputeView } from "../../derive/dispute.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { AccountStrip } from "./AccountStrip.tsx";
import type { Units } from "./words.ts";
import { Verdict } from "./Verdict.tsx";
import "./Accounts.css";

/** What the accounts of a dispute are, whether they count the same thing, and what may explain it. */
export function Accounts({
  dispute,
  units,
  act,
}: {
  readonly dispute: DisputeView;
  readonly units: Units;
  readonly act: Act;
}) {
  const { title, strips, inference } = dispute;
  return (
    <div className="accounts">
      {strips.map((strip) => {
        const unit = units.get(strip.unit);
        return (
          unit && (
            <AccountStrip key={strip.unit} strip={strip} label={title} unit={unit} act={act} />
          )
        );
      })}
      <div className="accounts-reading">
        <Verdict dispute={dispute} units={units} act={act} />
        {inference !== undefined && (
          <p>
            <strong>{t("This site’s inference:")}</strong> <span lang="en">{inference}</span>
          </p>
        )}
      </div>
    </div>
  );
}
