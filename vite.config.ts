import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { briefingPack } from "./scripts/briefingPack.ts";
import { CHUNKS } from "./scripts/chunks.ts";
import { compress } from "./scripts/compress.ts";
import { downloads } from "./scripts/downloads.ts";
import { headersFile } from "./scripts/headers.ts";
import { noEmptyImage } from "./scripts/noEmptyImage.ts";
import { offline } from "./scripts/offline.ts";
import { pages } from "./scripts/pages.ts";
import { publish, publishedFacts } from "./scripts/publish.ts";
import { sharing } from "./scripts/sharing.ts";
import { standIns } from "./scripts/standIns.ts";
import { startScript } from "./scripts/startScript.ts";

export default defineConfig({
  // Relative addresses: the built site works from any folder of any host.
  base: "./",
  // Several pages and no fallback: a path that does not exist is a 404, here as on a static host.
  appType: "mpa",
  // As any host that is set up by deploy/: a frame in a sandbox is of no origin, and may read all.
  preview: { cors: { origin: "*" } },
  plugins: [
    react(),
    standIns(),
    noEmptyImage(),
    publishedFacts(),
    publish(),
    downloads(),
    sharing(),
    pages(),
    startScript(),
    briefingPack(),
    offline(),
    headersFile(),
    compress(),
  ],
  build: {
    target: "baseline-widely-available",
    // light-dark() and nesting are sent as written, not as twice the code for browsers of 2023.
    cssTarget: ["chrome123", "edge123", "firefox128", "safari17.5"],
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CHUNKS },
        // Names of files are most of what cannot be compressed: as short as keeps each by itself.
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
      },
    },
    modulePreload: {
      // Every browser that the styles are for has it.
      polyfill: false,
      // Beside a part of the page only what is large in it is begun with: the names of all the small
      // files would be sent to every reader, and theirs are found as soon as the part has come. Pages
      // name what they need themselves.
      resolveDependencies: (_part, files) => files.filter((file) => /\/charts-/.test(file)),
    },
    // Read by scripts/check-sizes.ts to follow what each page loads.
    manifest: true,
    sourcemap: true,
    // The licence texts of all that is bundled travel with it.
    license: { fileName: "licences.md" },
    // No data: addresses, so that a strict content security policy holds.
    assetsInlineLimit: 0,
  },
  test: {
    // Laws try hundreds of cases, on machines that do other things meanwhile: no test is timed.
    testTimeout: 60_000,
    // Vitest would leave one core to the editor: here that is half of the machine.
    maxWorkers: availableParallelism(),
    // The report is what `npm test` counts.
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    projects: [
      {
        extends: true,
        test: { name: "unit", environment: "node", include: ["tests/unit/**/*.test.{ts,tsx}"] },
      },
      {
        extends: true,
        test: {
          // As long as a shared, busy machine may take.
          testTimeout: 30_000,
          name: "component",
          environment: "jsdom",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/component/setup.ts"],
        },
      },
    ],
  },
});
