import type { Dataset } from "../../dataset/schema.ts";
import { Acts } from "./Acts.tsx";

/** The dataset as it is published: files beside it, for links and for scripts. */
const FILES = [
  ["JSON", "dataset.json"],
  ["JSON Schema", "dataset.schema.json"],
  ["CSV", "claims.csv"],
  ["CSV with HXL tags", "claims-hxl.csv"],
  ["GeoJSON", "places.geojson"],
  ["Data package", "datapackage.json"],
] as const;

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
  return (
    <Acts title="The whole dataset" note={`As published: ${dataset.licences[0]?.name ?? ""}`}>
      {FILES.map(([label, file]) => (
        <a key={file} href={`${site}data/${file}`} download>
          {label}
        </a>
      ))}
    </Acts>
  );
}
