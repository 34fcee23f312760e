import type { Tallies } from "../../derive/tallies.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { TableTwin } from "../TableTwin.tsx";
import { headLabel, headWords, type Print } from "./words.ts";

/** One nationality in every tally, side by side and not added; a tally silent on it says so. */
export function TallyComparison({
  comparison: { nationality, words },
  number,
  act,
}: {
  readonly comparison: NonNullable<Tallies["comparison"]>;
  readonly number: Print;
  readonly act: Act;
}) {
  return (
    <div className="nationalities-comparison">
      <h3>{t("{name} in every count", { name: nationality.name })}</h3>
      <TableTwin
        twin={{
          caption: t(
            "They count different people on different days, and none is added to another.",
          ),
          columns: [{ label: t("Count") }, { label: t("People"), numeric: true }],
          rows: words.map(({ head, figure, partial }) => ({
            key: head.id,
            cells: [
              <span key="count">
                <a href={act.href({ tally: head.id })}>{headLabel(head)}</a>
                <span className="nationalities-head">{headWords(head)}</span>
              </span>,
              figure ? number(figure) : partial ? t("no report; rows missing") : t("no report"),
            ],
          })),
        }}
      />
    </div>
  );
}
