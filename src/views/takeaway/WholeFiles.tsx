import type { Dataset } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { Acts } from "./Acts.tsx";

/** The dataset as it is published: files beside it, for links and for scripts. */
export function WholeFiles({
  site,
  address,
  dataset,
}: {
  readonly site: string;
  /** The whole address of what is shown: it names a dataset that is not this site's. */
  readonly address: string;
  readonly dataset: Dataset;
}) {
  const elsewhere = new URL(address).searchParams.get("data");
  if (elsewhere !== null) return null;
  const files = [
    ["JSON", "dataset.json"],
    ["JSON Schema", "dataset.schema.json"],
    ["CSV", "claims.csv"],
    [t("CSV with HXL tags"), "claims-hxl.csv"],
    ["GeoJSON", "places.geojson"],
    [t("Data package"), "datapackage.json"],
  ] as const;
  return (
    <Acts
      title={t("The whole dataset")}
      note={t("As published: {licence}", { licence: dataset.licences[0]?.name ?? "" })}
    >
      {files.map(([label, file]) => (
        <a key={file} href={`${site}data/${file}`} download>
          {label}
        </a>
      ))}
    </Acts>
  );
}
