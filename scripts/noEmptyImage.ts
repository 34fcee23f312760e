import type { Plugin } from "vite";

/** The picture of nothing that Leaflet shows in a tile which it drops. */
const EMPTY_IMAGE = /data:image\/gif;base64,[A-Za-z0-9+/=]+/g;

/** Leaflet's empty picture is a `data:` address, which the content policy refuses; none does as well. */
export function noEmptyImage(): Plugin {
  return {
    name: "no-empty-image",
    apply: "build",
    transform: {
      filter: { id: /\/node_modules\/leaflet\//, code: EMPTY_IMAGE },
      handler: (code) => ({ code: code.replaceAll(EMPTY_IMAGE, ""), map: null }),
    },
  };
}
