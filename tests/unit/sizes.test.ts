import { describe, expect, test } from "vitest";
import { scriptsOf } from "../../scripts/sizes.ts";

const MANIFEST = {
  "index.html": {
    file: "index.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/views/map/MapView.tsx", "src/views/batches/BatchChart.tsx"],
  },
  "_shared.js": { file: "shared.js" },
  "_charts.js": { file: "charts.js", imports: ["_shared.js"] },
  "src/views/batches/BatchChart.tsx": { file: "batches.js", imports: ["_charts.js", "index.html"] },
  "src/views/map/MapView.tsx": { file: "map.js", dynamicImports: ["src/views/map/Inset.tsx"] },
  "src/views/map/Inset.tsx": {
    file: "inset.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/views/map/StreetTiles.tsx"],
  },
  "src/views/map/StreetTiles.tsx": { file: "tiles.js", imports: ["src/views/map/MapView.tsx"] },
};

describe("scriptsOf", () => {
  test("takes what a page imports at once for its first view", () => {
    expect(scriptsOf(MANIFEST, ["index.html"]).first).toEqual(["index.js", "shared.js"]);
  });

  test("counts for a later part only what it adds", () => {
    const { later } = scriptsOf(MANIFEST, ["index.html"]);
    expect(later.get("charts")).toEqual(["batches.js", "charts.js"]);
    expect(later.get("map")).toEqual(["map.js", "inset.js"]);
    expect(later.get("street tiles")).toEqual(["tiles.js"]);
  });

  test("names what is loaded later without a budget", () => {
    const manifest = {
      "index.html": { file: "index.js", dynamicImports: ["src/shells/Other.tsx"] },
      "src/shells/Other.tsx": { file: "other.js" },
    };
    expect(scriptsOf(manifest, ["index.html"]).unknown).toEqual(["src/shells/Other.tsx"]);
  });

  test("throws where the manifest lacks what it names", () => {
    expect(() => scriptsOf({}, ["index.html"])).toThrow("index.html");
  });
});
