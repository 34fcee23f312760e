import { useId } from "react";
import type { CheckResult } from "../../derive/checkResult.ts";
import type { Outcome } from "../../derive/outcome.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { Finding } from "../Finding.tsx";
import { Fold } from "../Fold.tsx";
import { CheckEntry } from "./CheckEntry.tsx";
import { findingWords, GROUP_WORDS, type Units } from "./words.ts";
import "./Checks.css";

/** Do the figures add up? Every sum, share and ranking written out; those that fail first. */
export function Checks({
  checks,
  units,
  act,
}: {
  /** In the order of `deriveChecks`. */
  readonly checks: readonly CheckResult[];
  readonly units: Units;
  readonly act: Act;
}) {
  const title = useId();
  return (
    <section className="checks" aria-labelledby={title}>
      <h2 id={title}>{t("Do the figures add up?")}</h2>
      <Finding>{findingWords(checks)}</Finding>
      <p className="checks-note">
        {t(
          "Recomputed from the claims by interval arithmetic: “about” and “at least” reach as far as they say, and nothing is rounded to fit. † marks what this site computed.",
        )}
      </p>
      {KINDS.map((kind) => (
        <Group
          key={kind}
          kind={kind}
          checks={checks.filter(({ outcome }) => outcome.kind === kind)}
          units={units}
          act={act}
        />
      ))}
    </section>
  );
}

/** How many of a group a phone shows before it folds the rest. */
const FIRST = 3;

const KINDS: readonly Outcome["kind"][] = ["does-not-hold", "cannot-be-told", "holds"];

function Group({
  kind,
  checks,
  units,
  act,
}: {
  readonly kind: Outcome["kind"];
  readonly checks: readonly CheckResult[];
  readonly units: Units;
  readonly act: Act;
}) {
  if (checks.length === 0) return null;
  const entries = (some: readonly CheckResult[]) => (
    <div className="checks-entries">
      {some.map((check) => (
        <CheckEntry key={check.id} check={check} units={units} act={act} />
      ))}
    </div>
  );
  const rest = checks.slice(FIRST);
  // What adds up is there for who wants to see it, and not in the way of what does not.
  return kind === "holds" ? (
    <details className="checks-group">
      <summary>
        {t("{group}: {n}", { group: t(GROUP_WORDS[kind]), n: formatNumber(checks.length) })}
      </summary>
      {entries(checks)}
    </details>
  ) : (
    <div className="checks-group">
      <p>{t(GROUP_WORDS[kind])}</p>
      {entries(checks.slice(0, FIRST))}
      {rest.length > 0 && (
        <Fold summary={t("Show {n} more", { n: formatNumber(rest.length) })}>{entries(rest)}</Fold>
      )}
    </div>
  );
}
