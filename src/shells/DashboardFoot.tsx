import type { Dataset } from "../dataset/schema.ts";
import { Translated } from "../language/Translated.tsx";
import { spokenLanguage, t } from "../language/translate.ts";
import { formatDate } from "../views/formatDate.ts";
import "./DashboardFoot.css";

/**
 * Whether the file that the page is drawn from may be passed on whole; the build writes it here
 * (`scripts/publish.ts`).
 */
declare const DATASET_MAY_BE_TAKEN: boolean;

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
        <span lang="en">{dataset.description}</span> <a href="about/">{t("About this site")}</a>
      </p>
      {spokenLanguage() !== "en" && (
        <p>
          {t(
            "The claims, names and sources are in English, as published; so is the page about this site.",
          )}
        </p>
      )}
      <ul lang="en">
        {dataset.licences.map((licence) => (
          <li key={licence.covers}>
            {licence.covers}: <a href={licence.url}>{licence.name}</a>
          </li>
        ))}
      </ul>
      <p>
        {t("Version {version} of {issued}, with counts up to {asOf}. Days are those of {zone}.", {
          version: dataset.version,
          issued: formatDate(dataset.issued),
          asOf: formatDate(dataset.asOf),
          zone: dataset.timeZone,
        })}{" "}
        {(data === "" ? DATASET_MAY_BE_TAKEN : URL.canParse(data)) && (
          <a href={data || "data/dataset.json"}>{t("The dataset as JSON")}</a>
        )}
      </p>
      {data === "" && (
        <p>
          <Translated
            message="For programs: {files}"
            values={{
              files: (
                <>
                  <a href="data/claims.jsonld">{t("claims")}</a>,{" "}
                  <a href="data/disputes.json">{t("disputes")}</a>,{" "}
                  <a href="data/checks.json">{t("checks")}</a>,{" "}
                  <a href="data/machine-readable.md">{t("guide")}</a>
                </>
              ),
            }}
          />
        </p>
      )}
      <p>{t("Cite as: {citation}", { citation: dataset.citation })}</p>
    </footer>
  );
}
