import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { standIns } from "../../scripts/standIns.ts";

/** The gallery, built as the site is; it is not in `dist/`, and its test builds it anew. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  plugins: [react(), standIns()],
  define: { KEEPS_OFFLINE: "false", PUBLISHED_DIGESTS: "[]", DATASET_MAY_BE_TAKEN: "true" },
  server: { port: 4180 },
  build: {
    outDir: "../../reports/gallery",
    emptyOutDir: true,
    reportCompressedSize: false,
    minify: false,
    // light-dark() stands as it is written.
    cssTarget: ["chrome123"],
    assetsInlineLimit: 0,
  },
});
