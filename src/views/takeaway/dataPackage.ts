import { batchTable } from "./batchTable.ts";
import { claimTable } from "./claimTable.ts";
import { checkTable } from "./checkTable.ts";
import { csvOf } from "./csv.ts";
import { disputeTable } from "./disputeTable.ts";
import { datasetHead, entryTables } from "./entryTables.ts";
import { type Extract, narrowedBy } from "./extract.ts";
import { figureTable } from "./figureTable.ts";
import { placesGeoJson, placeTable } from "./placeTable.ts";
import { slugOf } from "./slug.ts";
import { sourceTable } from "./sourceTable.ts";
import type { ColumnHead, Table } from "./table.ts";
import { tallyTable } from "./tallyTable.ts";

/** A file of a package, by its name. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

/** Every table of an extract. */
export function tablesOf(extract: Extract): readonly Table[] {
  return [
    claimTable(extract),
    figureTable(extract),
    batchTable(extract),
    tallyTable(extract),
    disputeTable(extract),
    checkTable(extract),
    placeTable(extract),
    sourceTable(extract),
  ];
}

/**
 * An extract as a Data Package (version 2): its tables as CSV, the claims also with HXL tags, its
 * places as GeoJSON, and `datapackage.json`, which says what stands in every column. A package of a
 * whole dataset has each of its lists besides, so that it can be read back.
 */
export function packageFiles(extract: Extract): readonly PackageFile[] {
  const { dataset } = extract.known;
  const tables = [...tablesOf(extract), ...(isWhole(extract) ? entryTables(dataset) : [])];
  const [claims] = tables;
  return [
    { name: "datapackage.json", text: descriptorOf(extract, tables) },
    ...tables.map((table) => ({ name: `${table.name}.csv`, text: csvOf(table) })),
    ...(claims ? [{ name: "claims-hxl.csv", text: csvOf(claims, { hxl: true }) }] : []),
    { name: "places.geojson", text: placesGeoJson(extract) },
  ];
}

function isWhole(extract: Extract): boolean {
  return narrowedBy(extract) === "";
}

function descriptorOf(extract: Extract, tables: readonly Table[]): string {
  const { dataset } = extract.known;
  const [claims] = tables;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugOf(dataset.title),
    title: dataset.title,
    description: dataset.description,
    version: dataset.version,
    created: `${dataset.issued}T00:00:00Z`,
    licenses: dataset.licences.map(({ covers, name, url }) => ({
      path: url,
      title: `${covers}: ${name}`,
    })),
    contributors: [{ title: dataset.publisher, roles: ["publisher"] }],
    asOf: dataset.asOf,
    citation: dataset.citation,
    filters: narrowedBy(extract),
    address: extract.address,
    taken: extract.taken,
    ...(isWhole(extract) && { dataset: datasetHead(dataset) }),
    resources: [
      ...tables.map(resourceOf),
      ...(claims
        ? [
            {
              name: "claims-hxl",
              title: `${claims.title}, with HXL tags in the second row`,
              path: "claims-hxl.csv",
              mediatype: "text/csv",
              encoding: "utf-8",
            },
          ]
        : []),
      {
        name: "places-geojson",
        title: "Places, for maps",
        path: "places.geojson",
        format: "geojson",
        mediatype: "application/geo+json",
        encoding: "utf-8",
      },
    ],
  };
  return JSON.stringify(descriptor, null, 2);
}

function resourceOf({ name, title, columns }: Table) {
  return {
    name,
    title,
    path: `${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map(fieldOf),
    },
  };
}

function fieldOf({ name, type, means }: ColumnHead) {
  return { name, type, description: means };
}
