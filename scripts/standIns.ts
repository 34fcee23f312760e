import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Modules of ours that stand in the built site for packages of which it uses a part, by what they are
 * imported as. Development and the tests in Node have the packages whole; the browser tests have the
 * built site.
 */
const STAND_INS = {
  leaflet: "src/views/map/leafletParts.ts",
  "victory-vendor/d3-scale": "src/views/chartScales.ts",
  // How TanStack Query's own modules name the one that keeps what a page writes to a server.
  "\\./mutationCache\\.js": "src/dataset/noMutations.ts",
  // And the one that fetches lists a page at a time.
  "\\./infiniteQueryBehavior\\.js": "src/dataset/noPages.ts",
};

export function standIns(): Plugin {
  return {
    name: "stand-ins",
    apply: "build",
    config: () => ({
      resolve: {
        alias: Object.entries(STAND_INS).map(([name, file]) => ({
          find: new RegExp(`^${name}$`),
          replacement: fileURLToPath(new URL(`../${file}`, import.meta.url)),
        })),
      },
    }),
    // Leaflet does not say which of its modules do something by being loaded. Its layers do not: one
    // that only a later part of the map uses may come with that part.
    transform: {
      filter: { id: /\/leaflet\/src\/layer\/tile\// },
      handler: () => ({ moduleSideEffects: false }),
    },
  };
}
