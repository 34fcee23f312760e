import type { NationalityReports, Report, ReportedBatch } from "../../derive/silence.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { reportWords } from "./words.ts";

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
  return (
    <table className="silence-grid">
      <caption>
        How many independent origins report people of a nationality in a batch. †: reported nowhere,
        calculated here from other claims. ∅: it is claimed that there was nobody. Empty: no report,
        which does not say that there was nobody. A mark opens its claims.
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Batch</span>
          </th>
          {nationalities.map(({ code, name }) => (
            <th key={code} scope="col">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, label, occurred }) => (
          <tr key={id}>
            <th scope="row">
              {label} <span className="silence-day">{formatDate(occurred)}</span>
            </th>
            {nationalities.map(({ code, name, reports }) => {
              const report = reports.find(({ batch }) => batch.id === id);
              return (
                <td key={code} data-state={report?.state}>
                  {report && <Mark name={name} report={report} act={act} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
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
