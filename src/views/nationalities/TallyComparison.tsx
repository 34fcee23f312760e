import type { Tallies } from "../../derive/tallies.ts";
import type { Act } from "../act.ts";
import { TableTwin } from "../TableTwin.tsx";
import { headWords, type Print } from "./words.ts";

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
      <h3>{nationality.name} in every count</h3>
      <TableTwin
        twin={{
          caption: "They count different people on different days, and none is added to another.",
          columns: [{ label: "Count" }, { label: "People", numeric: true }],
          rows: words.map(({ head, figure, partial }) => ({
            key: head.id,
            cells: [
              <span key="count">
                <a href={act.href({ tally: head.id })}>{head.label}</a>
                <span className="nationalities-head">{headWords(head)}</span>
              </span>,
              figure ? number(figure) : partial ? "no report; rows missing" : "no report",
            ],
          })),
        }}
      />
    </div>
  );
}
