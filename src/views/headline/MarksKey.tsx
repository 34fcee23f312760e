import type { MarkSample } from "../../derive/marks.ts";
import { t } from "../../language/translate.ts";
import { FigureText } from "../FigureText.tsx";
import type { Unit } from "../format.ts";
import { MARK_NAMES } from "../markNames.ts";

/** What each mark in view is called, shown on a figure that wears it; each name leads to the glossary. */
export function MarksKey({
  marks,
  units,
  glossary,
}: {
  readonly marks: readonly MarkSample[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly glossary: string | undefined;
}) {
  return (
    <dl className="marks-key" aria-label={t("Key to the figures")}>
      {marks.map(({ kind, figure }) => {
        const unit = units.get(figure.unit);
        return (
          unit && (
            <div key={kind}>
              <dt>
                <FigureText figure={figure} unit={unit} disputed={kind === "disputed"} />
              </dt>
              <dd>
                {glossary === undefined ? (
                  t(MARK_NAMES[kind])
                ) : (
                  <a href={`${glossary}#mark-${kind}`}>{t(MARK_NAMES[kind])}</a>
                )}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
