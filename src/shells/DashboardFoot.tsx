import type { Dataset } from "../dataset/schema.ts";
import { formatDate } from "../views/formatDate.ts";
import "./DashboardFoot.css";

/** What the dataset is, under which licences, and where its files are. */
export function DashboardFoot({
  dataset,
  data,
}: {
  readonly dataset: Dataset;
  /** Where a dataset that is not this site's comes from; "" for this site's. */
  readonly data: string;
}) {
  return (
    <footer className="dashboard-foot">
      <p>
        {dataset.description} <a href="about/">About this site</a>
      </p>
      <ul>
        {dataset.licences.map((licence) => (
          <li key={licence.covers}>
            {licence.covers}: <a href={licence.url}>{licence.name}</a>
          </li>
        ))}
      </ul>
      <p>
        Version {dataset.version} of {formatDate(dataset.issued)}, with counts up to{" "}
        {formatDate(dataset.asOf)}. Days are those of {dataset.timeZone}.{" "}
        {data === "" && <a href="data/dataset.json">The dataset as JSON</a>}
        {URL.canParse(data) && <a href={data}>The dataset as JSON</a>}
      </p>
      {data === "" && (
        <p>
          For programs: <a href="data/claims.jsonld">claims</a>,{" "}
          <a href="data/disputes.json">disputes</a>, <a href="data/checks.json">checks</a>,{" "}
          <a href="data/machine-readable.md">guide</a>
        </p>
      )}
      <p>Cite as: {dataset.citation}</p>
    </footer>
  );
}
