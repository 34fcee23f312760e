import type { Plugin } from "vite";

/**
 * What browsers are told about the files of the site: the one source of the policy in each page, of
 * `_headers`, and of what the tests ask of `deploy/` and of a server that runs with it.
 */

/** Whom a page may be framed by, and so how it has to name its own host. */
export type Framing = "framed" | "alone";

/** The street tiles of the map, which the reader has to switch on. */
const TILES = "https://tile.openstreetmap.org";

/**
 * Nothing but the site's own files: no inline script or style, no `data:`, no code made from text.
 * Two doors stand open because a reader may ask for what is behind them: a dataset on any host
 * (`data=`), and the street tiles.
 *
 * @param ownHost where the site is served from, e.g. `https://example.org`; Safari takes `'self'` for
 *   nothing at all in a frame that is sandboxed without `allow-same-origin`, so there it has to be
 *   named. A page that may be framed and does not know its host names every host that has https.
 */
export function contentPolicy(framing: Framing, ownHost?: string): string {
  const named = ownHost ?? (framing === "framed" ? "https:" : undefined);
  const own = named === undefined ? "'self'" : `'self' ${named}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `font-src ${own}`,
    named === "https:" ? `img-src ${own}` : `img-src ${own} ${TILES}`,
    named === "https:" ? `connect-src ${own}` : `connect-src ${own} https:`,
    // An embed starts no worker and frames nothing.
    ...(framing === "alone" ? [`worker-src ${own}`, `frame-src ${own}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** What only a header can say: who may show the page in a frame. */
function framePolicy(framing: Framing): string {
  return `frame-ancestors ${framing === "framed" ? "*" : "'none'"}`;
}

/** What no page of the site, and nothing framed in one, may ask the reader's device for. */
const PERMISSIONS_POLICY = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
  "xr-spatial-tracking",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Every file of the site has them, whatever it is. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  // The tile server of the map wants to know the host; nobody needs to know more.
  "Referrer-Policy": "strict-origin",
  // A frame without allow-same-origin is of no origin: to it, all that the site sends is another's.
  // Nothing here is anybody's own, so everybody may read it.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** Files whose name changes with what is in them. */
const HASHED = "assets/";

/** Neither a page nor a worker, whatever opens it; the icon is a picture that runs nothing. */
const DOES_NOTHING = /\.(css|woff2)$|^(start\.js|favicon\.svg)$/;

const CACHE_FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked for again each time: a page and its data are as new as the site. */
const CACHE_AND_ASK = "no-cache";

/**
 * An embed may be framed, and so may the page that says that there is no such embed, and the page of a
 * claim, which has nothing to press.
 */
const FRAMED = /^(embed\/|claim\/|404\.html$)/;

export function framingOf(path: string): Framing {
  return FRAMED.test(path) ? "framed" : "alone";
}

/**
 * All headers of one file, by name. What a page may do is not said of a style sheet, a typeface and
 * what else is asked for first: seven hundred bytes that no browser reads, of what every reader waits for.
 *
 * @param path from the root of the site, without a slash in front
 * @param ownHost as for `contentPolicy`
 */
export function headersOf(path: string, ownHost?: string) {
  return {
    ...COMMON_HEADERS,
    ...(!DOES_NOTHING.test(path) && pageHeadersOf(path, ownHost)),
    "Cache-Control": path.startsWith(HASHED) ? CACHE_FOR_EVER : CACHE_AND_ASK,
  };
}

/** What a page may do, and a worker. */
function pageHeadersOf(path: string, ownHost?: string) {
  const framing = framingOf(path);
  return {
    "Content-Security-Policy": `${contentPolicy(framing, ownHost)}; ${framePolicy(framing)}`,
    "Permissions-Policy": PERMISSIONS_POLICY,
  };
}

/** The host in the environment variable SITE_URL, for hosts that cannot fill it in themselves. */
export function ownHost(): string | undefined {
  const url = process.env["SITE_URL"];
  return url === undefined || url === "" ? undefined : new URL(url).origin;
}

/** Writes `_headers`, which Netlify and Cloudflare Pages read from the published folder. */
export function headersFile(): Plugin {
  return {
    name: "headers-file",
    apply: "build",
    generateBundle: {
      // After the pages are there.
      order: "post",
      handler(_options, bundle) {
        this.emitFile({
          type: "asset",
          fileName: "_headers",
          source: headersFileOf(actingPaths(Object.keys(bundle)), ownHost()),
        });
      },
    },
  };
}

/**
 * The paths of the pages that stand alone, by every name that a host may give them by, and of the
 * workers, whose policy is not that of their page.
 *
 * @param files of the site, from its root
 */
export function actingPaths(files: readonly string[]): string[] {
  return files
    .filter((file) => framingOf(file) === "alone")
    .flatMap((file) => {
      if (/^(sw|assets\/readWorker-.*)\.js$/.test(file)) return [file];
      const [, folder] = /^(|.*\/)index\.html$/.exec(file) ?? [];
      if (folder === undefined) return [];
      return folder === "" ? ["", file] : [folder, folder.slice(0, -1), file];
    })
    .toSorted();
}

/**
 * No two rules give a path the same header: where they would, one host takes the last, another joins
 * them, and two content policies joined are the stricter of both.
 *
 * @param acting paths of what stands alone and may do something, "" for the root
 */
export function headersFileOf(acting: readonly string[], ownHost?: string): string {
  const rules = [
    ["/*", COMMON_HEADERS],
    [`/${HASHED}*`, { "Cache-Control": CACHE_FOR_EVER }],
    ["/embed/*", pageHeadersOf("embed/", ownHost)],
    ["/claim/*", pageHeadersOf("claim/", ownHost)],
    ...acting.map((path) => [`/${path}`, pageHeadersOf(path, ownHost)] as const),
  ] as const;
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}
