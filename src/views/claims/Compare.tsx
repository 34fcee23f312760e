import { useId } from "react";
import type { ComparedFigure, ComparedGroup, Comparison } from "../../derive/compare.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import "./Compare.css";

/** A few claimants, nationalities or sources side by side, over the same quantities and days. */
export function Compare({
  comparison: { columns, groups, without },
  units,
  act,
}: {
  readonly comparison: Comparison;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const heading = useId();
  return (
    <section className="compare" aria-labelledby={heading}>
      <h3 id={heading}>
        {t("Side by side: {names}", { names: columns.map(({ label }) => label).join(", ") })}
      </h3>
      <p className="compare-note">
        {t(
          "Figures of the same count in one table, those about the same days in one row. Nothing is added up; an empty cell means that nobody says, not that it is none.",
        )}
        {without > 0 &&
          ` ${countWords(without, "{n} claim without a figure cannot be set beside.", "{n} claims without a figure cannot be set beside.")}`}
      </p>
      {groups.length === 0 && <p>{t("None of the claims shown gives a figure for these.")}</p>}
      {groups.map((group) => (
        <Group
          key={`${group.unit} ${group.label}`}
          group={group}
          columns={columns}
          unit={units.get(group.unit)}
          act={act}
        />
      ))}
    </section>
  );
}

function Group({
  group: { label, rows },
  columns,
  unit,
  act,
}: {
  readonly group: ComparedGroup;
  readonly columns: Comparison["columns"];
  readonly unit: Unit | undefined;
  readonly act: Act;
}) {
  if (!unit) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a narrow screen
    <section className="compare-scroller" aria-label={label} tabIndex={0}>
      <table>
        <caption>
          {label}, {unit.many}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("About")}</th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ about, cells }) => (
            <tr key={about ?? ""}>
              <th scope="row">{about === undefined ? t("day not known") : formatDate(about)}</th>
              {cells.map((figures, column) => (
                <td key={columns[column]?.id}>
                  {figures.map((compared) => (
                    <Told
                      key={compared.figure.claims.join(" ")}
                      compared={compared}
                      unit={unit}
                      act={act}
                    />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({
  compared: { figure, claimant, said, disputed },
  unit,
  act,
}: {
  readonly compared: ComparedFigure;
  readonly unit: Unit;
  readonly act: Act;
}) {
  return (
    <p>
      <FigureText figure={figure} unit={unit} act={act} disputed={disputed} />{" "}
      <span className="compare-who">
        {claimant}
        {said === undefined ? "" : `, ${formatDate(said)}`}
      </span>
    </p>
  );
}
