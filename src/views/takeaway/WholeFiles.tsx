import type { Known } from "../../derive/known.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { t } from "../../language/translate.ts";
import { Acts } from "./Acts.tsx";

/** The dataset as it is published: files beside it, for links and for scripts. */
export function WholeFiles({
  site,
  address,
  known: { dataset, lookup },
}: {
  readonly site: string;
  /** The whole address of what is shown: it names a dataset that is not this site's. */
  readonly address: string;
  readonly known: Known;
}) {
  const elsewhere = new URL(address).searchParams.get("data");
  if (elsewhere !== null) return null;
  // What the page itself is drawn from has all that it shows: it is then no download.
  const isOpen = dataset.claims.every((claim) => mayBePassedOn(claim, lookup));
  const files = [
    ...(isOpen ? [["JSON", "dataset.json"] as const] : []),
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
