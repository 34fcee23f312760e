import type { NationalityReports, Report, ReportedBatch } from "../../derive/silence.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { CrossGrid } from "./CrossGrid.tsx";
import { reportWords } from "./silenceWords.ts";

/** Each batch against each nationality: how many independent origins report it, or no report. */
export function SilenceGrid({
  batches,
  nationalities,
  act,
}: {
  readonly batches: readonly ReportedBatch[];
  readonly nationalities: readonly NationalityReports[];
  readonly act: Act;
}) {
  const rows = batches.map(({ id, label, occurred }) => ({
    key: id,
    name: (
      <>
        {label} <span className="silence-day">{formatDate(occurred)}</span>
      </>
    ),
  }));
  const columns = nationalities.map(({ code, name, reports }) => ({
    key: code,
    name,
    reports: new Map(reports.map((report) => [report.batch.id, report])),
  }));
  return (
    <CrossGrid
      caption={t(
        "How many independent origins report people of a nationality in a batch. †: reported nowhere, calculated here from other claims. ∅: it is claimed that there was nobody. Empty: no report, which does not say that there was nobody. A mark opens its claims.",
      )}
      corner={t("Batch")}
      rows={rows}
      columns={columns}
      stateOf={(batch, { reports }) => reports.get(batch.key)?.state}
      renderMark={(batch, { name, reports }) => {
        const report = reports.get(batch.key);
        return report && <Mark name={name} report={report} act={act} />;
      }}
    />
  );
}

function Mark({
  name,
  report,
  act,
}: {
  readonly name: string;
  readonly report: Report;
  readonly act: Act;
}) {
  const { batch, state, origins, claims } = report;
  const mark = state === "derived" ? "†" : state === "none" ? "∅" : formatNumber(origins.length);
  return (
    <a
      href={act.href({ claim: claims })}
      title={`${name}, ${batch.label}: ${reportWords(report)}`}
      aria-label={`${mark}: ${name}, ${batch.label}, ${reportWords(report)}`}
    >
      {mark}
    </a>
  );
}
