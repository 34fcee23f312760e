import type { DisputeView } from "../../derive/dispute.ts";
import type { Finding } from "../../derive/pairing.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatNumber } from "../format.ts";
import { Pair, statementsOf } from "./Pairings.tsx";
import { groupWords, type Units } from "./words.ts";

/** Pairs that are named before the reader asks for all. */
const NAMED = 2;

/** What says something of a dispute of accounts too; other numbers in it are by the way. */
const DECISIVE: ReadonlySet<Finding> = new Set(["contrary", "drifted"]);

/**
 * Whether the accounts count the same thing, in a line or two: a sum of one account that misses the
 * other, else the gravest thing that two accounts say to each other.
 */
export function Verdict({
  dispute,
  units,
  act,
}: {
  readonly dispute: DisputeView;
  readonly units: Units;
  readonly act: Act;
}) {
  const [gravest] = dispute.pairings;
  const sum = gravest?.finding === "contrary" ? undefined : missedSum(dispute);
  if (sum) {
    const { computed, stated, gap } = sum;
    const [unit, gapUnit] = [units.get(computed.unit), units.get(gap.figure.unit)];
    if (!unit || !gapUnit) return null;
    return (
      <p>
        <Translated
          message={
            gap.direction === "over"
              ? "Added up, one side makes {sum}: {gap} more than {stated}."
              : "Added up, one side makes {sum}: {gap} fewer than {stated}."
          }
          values={{
            sum: <FigureText figure={computed} unit={unit} act={act} />,
            gap: <FigureText figure={gap.figure} unit={gapUnit} act={act} />,
            stated: <FigureText figure={stated} unit={unit} act={act} />,
          }}
        />
      </p>
    );
  }
  if (!gravest || (dispute.kind === "account" && !DECISIVE.has(gravest.finding))) {
    return (
      <p>
        {gravest?.finding === "near-miss"
          ? t(
              "A dispute of accounts: they differ in what they say, and the figures that they name do not count the same thing.",
            )
          : t("A dispute of accounts: they differ in what they say.")}
      </p>
    );
  }
  const statements = statementsOf(dispute.accounts);
  const more = gravest.pairs.length - NAMED;
  return (
    <p>
      <Translated
        message="{finding}: {pairs}."
        values={{
          finding: groupWords(gravest),
          pairs: (
            <>
              {gravest.pairs.slice(0, NAMED).map((pair, index) => (
                <span key={`${pair.a} ${pair.b}`}>
                  {index > 0 && "; "}
                  <Pair pair={pair} statements={statements} units={units} act={act} />
                </span>
              ))}
              {more > 0 && t("; and {n} more", { n: formatNumber(more) })}
            </>
          ),
        }}
      />
    </p>
  );
}

function missedSum({ checks }: DisputeView) {
  for (const { arithmetic, outcome } of checks) {
    if (arithmetic.kind === "equation" && outcome.kind === "does-not-hold" && outcome.gap) {
      return { ...arithmetic, gap: outcome.gap };
    }
  }
  return undefined;
}
