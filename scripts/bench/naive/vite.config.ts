import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compress } from "../../compress.ts";

/**
 * What the page benchmark compares with: the same code and packages built the obvious way, one
 * bundle, an empty root, and the dataset asked for when the script has run.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: resolve(import.meta.dirname, "../../../public"),
  plugins: [react(), compress()],
  // Nothing here was seen by the build, so every dataset is validated by the reader.
  define: { PUBLISHED_DIGESTS: "[]", KEEPS_OFFLINE: "false" },
  build: {
    outDir: resolve(import.meta.dirname, "../../../reports/naive"),
    emptyOutDir: true,
    chunkSizeWarningLimit: Infinity,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
