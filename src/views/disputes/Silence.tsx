import { useId, useState } from "react";
import type { NationalityReports, Silence as Derived } from "../../derive/silence.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { useMedia } from "../useMedia.ts";
import { SilenceGrid } from "./SilenceGrid.tsx";
import { reportedWords, reportWords, silenceWords, unreportedWords } from "./silenceWords.ts";
import "./Silence.css";

/** Of more pairs of a batch and a nationality, those folded away are drawn when they are unfolded. */
const MANY = 1500;

/**
 * Who is on record in which batch, and where nobody has reported anyone: a grid where there is room
 * for one, else a list of the reports of each nationality, as on paper.
 */
export function Silence({ silence, act }: { readonly silence: Derived; readonly act: Act }) {
  const title = useId();
  const [isOpen, setOpen] = useState(false);
  const isPrinted = useMedia("print", false);
  const reported = silence.rows.filter(({ reports }) => reports.length > 0);
  if (reported.length === 0) return null;
  const isLong = silence.batches.length * reported.length > MANY;
  return (
    <section className="silence" aria-labelledby={title}>
      <h3 id={title}>{t("Who is on record in which batch")}</h3>
      <p className="silence-note">
        {silenceWords(silence)} {unreportedWords(silence)}
      </p>
      <details
        className="silence-all"
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("Batch by batch: where there is a report, and where there is none")}</summary>
        {(!isLong || isOpen || isPrinted) && (
          <>
            <SilenceGrid batches={silence.batches} nationalities={reported} act={act} />
            <ul className="silence-list">
              {reported.map((row) => (
                <li key={row.code}>
                  <Reports row={row} batches={silence.batches.length} act={act} />
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

function Reports({
  row: { name, reports },
  batches,
  act,
}: {
  readonly row: NationalityReports;
  readonly batches: number;
  readonly act: Act;
}) {
  return (
    <>
      <Translated
        message="{name}: {reports}"
        values={{
          name: <strong lang="en">{name}</strong>,
          reports: reportedWords(reports.length, batches),
        }}
      />
      <ul className="silence-reports">
        {reports.map((report) => (
          <li key={report.batch.id}>
            <a lang="en" href={act.href({ claim: report.claims })}>
              {report.batch.label}
            </a>
            , {reportWords(report)}
          </li>
        ))}
      </ul>
    </>
  );
}
