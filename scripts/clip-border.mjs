/**
 * Makes the map's base from public data: public/basemap/{border,river,region}.*json.
 *
 *   npm run border
 *
 * Run on demand, when the extent, the detail or the source changes; the results are committed and
 * described in public/basemap/LICENSE.md. The sources unpack to about 80 MB, so they go to a
 * temporary folder and are never among the project's dependencies.
 *
 * Why these sources: Natural Earth puts Myawaddy in Thailand at this scale, so the border is
 * OpenStreetMap's. `countries-land` of the same series has the same line, but with rivers and lakes
 * cut out of it on a coarse grid, which breaks the border in several places between Myawaddy and
 * Shwe Kokko; `countries-coastline` cuts at the sea only and has the border whole.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import mapshaper from "mapshaper";

const BORDER_PACKAGE = "@geo-maps/countries-coastline-10m";
const BORDER_VERSION = "0.6.0";
// The package does not say when it read OpenStreetMap; the files in it are dated 30 November 2017.
const BORDER_AS_OF = "2017-11";
const REGION_PACKAGE = "world-atlas";
const REGION_VERSION = "2.0.2";

// West, south, east, north in degrees. 3.5° × 3.5° around Myawaddy: from the sea to beyond Tak.
const BORDER_BOX = [96.75, 14.95, 100.25, 18.45];
// From East Africa to Tokyo: where the flights went, but for São Paulo.
const REGION_BOX = [25, -12, 145, 45];
// The border is the Moei between these latitudes.
const RIVER_SOUTH = 16.35;
const RIVER_NORTH = 17.1;

// How far a simplified line may stray from the source's, in metres.
const BORDER_TOLERANCE = 25;
// The rule shows 90 km across a page, so it can do with a third of the points. Weighted Visvalingam
// keeps the bends round where Douglas-Peucker leaves spikes.
const RIVER_DETAIL = 200;

// In this order the file is 2 kB lighter: gzip finds more of what the line and the rings share.
const COUNTRIES = { THA: "Thailand", MMR: "Myanmar" };
const ATTRIBUTION = "© OpenStreetMap contributors (ODbL 1.0)";
const OUT = fileURLToPath(new URL("../public/basemap/", import.meta.url));

const sources = mkdtempSync(join(tmpdir(), "border-"));
try {
  fetchSources();
  await makeBorderAndRiver();
  await makeRegion();
} finally {
  rmSync(sources, { recursive: true });
}

/** Puts both packages into the temporary folder. */
function fetchSources() {
  const packages = [`${BORDER_PACKAGE}@${BORDER_VERSION}`, `${REGION_PACKAGE}@${REGION_VERSION}`];
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "--prefix", sources, ...flags, ...packages], {
    cwd: sources,
    stdio: "inherit",
    shell: process.platform === "win32", // npm is a .cmd there
  });
}

async function makeBorderAndRiver() {
  const world = JSON.parse(
    readFileSync(join(sources, "node_modules", BORDER_PACKAGE, "map.geo.json"), "utf8"),
  );
  const both = { ...world, features: world.features.filter((f) => f.properties.A3 in COUNTRIES) };

  // -innerlines keeps only what two polygons share: the border, without coast or box edges.
  const made = await run(both, [
    `-clip bbox=${BORDER_BOX.join(",")}`,
    "-innerlines + name=full",
    "-o full.json format=geojson target=full",
    `-simplify target=input dp interval=${BORDER_TOLERANCE}`,
    "-o land.json format=geojson precision=0.0001 target=input",
    "-innerlines target=input",
    "-o line.json format=geojson precision=0.0001 target=input",
  ]);
  const line = onlyLine(made["line.json"]);

  write("border.geojson", {
    type: "FeatureCollection",
    attribution: ATTRIBUTION,
    metadata: {
      source: `OpenStreetMap via ${BORDER_PACKAGE} ${BORDER_VERSION}`,
      asOf: BORDER_AS_OF,
      licence: "ODbL-1.0",
      terms: "https://www.openstreetmap.org/copyright",
      toleranceMetres: BORDER_TOLERANCE,
      note: "Border as in OpenStreetMap on that date, not an endorsement.",
    },
    bbox: BORDER_BOX,
    features: [
      {
        type: "Feature",
        properties: { kind: "border", iso: "MMR-THA", name: "Myanmar–Thailand border" },
        geometry: { type: "LineString", coordinates: line },
      },
      ...Object.entries(COUNTRIES).map(([iso, name]) => ({
        type: "Feature",
        properties: { kind: "land", iso, name },
        geometry: made["land.json"].features.find((f) => f.properties.A3 === iso).geometry,
      })),
    ],
  });

  const river = { type: "LineString", coordinates: stretch(onlyLine(made["full.json"])) };
  const rule = await run(river, [
    `-simplify weighted interval=${RIVER_DETAIL}`,
    "-o rule.json format=geojson precision=0.0001",
  ]);
  write("river.json", {
    label:
      "The Moei, border of Myanmar and Thailand, from Phop Phra in the south to Mae Ramat in the north",
    attribution: ATTRIBUTION,
    line: onlyLine(rule["rule.json"]),
  });
}

/** Land only: Natural Earth's borders are too far off to be drawn. */
async function makeRegion() {
  const atlas = join(sources, "node_modules", REGION_PACKAGE, "land-50m.json");
  const made = await run(JSON.parse(readFileSync(atlas, "utf8")), [
    `-clip bbox=${REGION_BOX.join(",")}`,
    "-filter-islands min-area=1000km2",
    "-simplify weighted interval=12km",
    "-o land.json format=geojson precision=0.01",
  ]);
  write("region.geojson", {
    type: "FeatureCollection",
    attribution: "Natural Earth (public domain)",
    metadata: { source: `Natural Earth 1:50m via ${REGION_PACKAGE} ${REGION_VERSION}` },
    bbox: REGION_BOX,
    features: made["land.json"].geometries.map((geometry) => ({
      type: "Feature",
      properties: { kind: "land" },
      geometry,
    })),
  });
}

/** Runs mapshaper's commands on one object, and returns the files they made, parsed. */
async function run(input, commands) {
  const files = await mapshaper.applyCommands(`-i input.json ${commands.join(" ")}`, {
    "input.json": input,
  });
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, JSON.parse(text.toString())]),
  );
}

/** The one line in a collection, from south to north: in pieces, it would not be the border. */
function onlyLine({ geometries }) {
  const [line, ...others] = geometries;
  if (line?.type !== "LineString" || others.length > 0) {
    throw new Error("The border came out in pieces: the two countries do not share their line.");
  }
  return line.coordinates.at(0)[1] < line.coordinates.at(-1)[1]
    ? line.coordinates
    : line.coordinates.toReversed();
}

/** The part of the border that is the Moei; meanders may cross a latitude more than once. */
function stretch(line) {
  const start = line.findLastIndex(([, lat]) => lat < RIVER_SOUTH) + 1;
  const end = line.findIndex(([, lat]) => lat > RIVER_NORTH);
  return line.slice(start, end);
}

/** One feature a line, so that a change can be read in a diff. */
function write(name, { features, ...rest }) {
  const head = JSON.stringify(rest);
  const body = features?.map((feature) => JSON.stringify(feature)).join(",\n");
  const text = body ? `${head.slice(0, -1)},"features":[\n${body}\n]}\n` : `${head}\n`;
  writeFileSync(join(OUT, name), text);
  console.log(`${name}: ${gzipSync(text).length} bytes gzip`);
}
