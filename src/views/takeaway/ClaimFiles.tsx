import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { ActButton, Acts, type ActsProps, CopyButton, saved } from "./Acts.tsx";
import { claimTable } from "./claimTable.ts";
import { csvOf } from "./csv.ts";
import { saveFile } from "./save.ts";
import { slugOf } from "./slug.ts";

/** The claims that are shown, as files that say by which filters. */
export function ClaimFiles({ extract, count, onTold }: ActsProps & { readonly count: number }) {
  const { dataset } = extract.known;
  const stem = `${slugOf(dataset.title)}-${dataset.version}${extract.filters === "" ? "" : "-selection"}`;
  const file = (
    label: string,
    name: string,
    type: string,
    content: () => Promise<Blob | string> | string,
  ) => (
    <ActButton
      onTold={onTold}
      act={async () => {
        saveFile(name, await content(), type);
        return saved(name);
      }}
    >
      {label}
    </ActButton>
  );
  return (
    <Acts
      title={countWords(count, "The {n} claim shown", "The {n} claims shown")}
      note={
        extract.filters === ""
          ? extract.keptBack.length === 0 && t("All of the dataset.")
          : t("{filters}. The files say so.", { filters: extract.filtersShown })
      }
    >
      {file("CSV", `${stem}-claims.csv`, "text/csv;charset=utf-8", () =>
        csvOf(claimTable(extract), { mark: true }),
      )}
      <CopyButton onTold={onTold} text={() => csvOf(claimTable(extract))}>
        {t("Copy CSV")}
      </CopyButton>
      {file(t("CSV with HXL tags"), `${stem}-claims-hxl.csv`, "text/csv;charset=utf-8", () =>
        csvOf(claimTable(extract), { hxl: true }),
      )}
      {file("JSON", `${stem}.json`, "application/json", async () => {
        const { extractJson } = await import("./extractJson.ts");
        return extractJson(extract);
      })}
      {file(t("Places (GeoJSON)"), `${stem}-places.geojson`, "application/geo+json", async () => {
        const { placesGeoJson } = await import("./placeTable.ts");
        return placesGeoJson(extract);
      })}
      {file(t("Data package (ZIP)"), `${stem}.zip`, "application/zip", async () => {
        const [{ packageFiles }, { zipOf }] = await Promise.all([
          import("./dataPackage.ts"),
          import("./zip.ts"),
        ]);
        return zipOf(packageFiles(extract));
      })}
    </Acts>
  );
}
