/**
 * How fast the built site opens on a slow phone, beside an empty page and beside the same code built
 * the obvious way, in one run; then how soon the dashboard answers. As a table in Markdown:
 * npm run bench:page [-- RUNS]
 */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";
import {
  certifyIn,
  installLighthouse,
  judgeWithLighthouse,
  type Opening,
  openWithLighthouse,
  type Quality,
} from "./bench/lighthouse.ts";
import { describeMachine } from "./bench/machine.ts";
import { median } from "./bench/median.ts";
import { benchTour } from "./bench/tour.ts";
import { startNginx } from "./nginx.ts";

const runs = Number(process.argv[2] ?? 5);

/** The floor: what no page can be faster than, here and now. */
const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="Nothing at all, to compare with." />
    <link rel="icon" href="favicon.svg" type="image/svg+xml" />
    <title>Empty</title>
  </head>
  <body><h1>Empty</h1></body>
</html>
`;

/** The largest paint, as a share of the empty page's and of the obvious build's, at most. */
const OF_EMPTY = 1.2;
const OF_NAIVE = 0.45;
/** Milliseconds. */
const BLOCKED = 50;

await installLighthouse();
await build({ logLevel: "warn" });
await build({ configFile: "scripts/bench/naive/vite.config.ts", logLevel: "error" });
mkdirSync("reports/empty", { recursive: true });
writeFileSync("reports/empty/index.html", EMPTY);
cpSync("public/favicon.svg", "reports/empty/favicon.svg");

// As sites are served today: over one encrypted connection that carries all files beside each other.
mkdirSync("reports/certificate", { recursive: true });
const proof = await certifyIn("reports/certificate");
const servers = await Promise.all(
  ["dist", "reports/naive", "reports/empty"].map((folder) => startNginx(folder, proof)),
);
const compression = servers.every(({ hasBrotli }) => hasBrotli)
  ? "compressed by brotli"
  : "compressed by gzip (with nginx's module for brotli: by that)";
const [site = "", naive = "", empty = ""] = servers.map(
  ({ securePort }) => `https://127.0.0.1:${securePort}/`,
);
const embeds = ["headline", "batches", "map", "claims"].map(
  (name) => [`embed/${name}`, `${site}embed/${name}/`] as const,
);
const pages = new Map([
  ["empty page", empty],
  ["obvious build", naive],
  ["dashboard", site],
  ...embeds,
]);

try {
  const openings = new Map<string, Opening[]>([...pages.keys()].map((title) => [title, []]));
  console.log(
    `${describeMachine()}; Lighthouse, mobile profile, HTTPS and HTTP/2, ${compression}, medians of ${runs}`,
  );
  // A page after the other and all over again, so that what else the machine does meets them all.
  for (let run = 0; run < runs; run += 1) {
    for (const [title, url] of pages) {
      console.error(`Look ${run + 1} of ${runs} at ${title}`);
      openings.get(title)?.push(await openWithLighthouse(url));
    }
  }
  console.log(`${describeMachine()}, at the end\n`);
  const qualities = new Map<string, Quality>();
  for (const [title, url] of pages) {
    if (!isOurs(title)) continue;
    console.error(`What ${title} is worth otherwise`);
    qualities.set(title, await judgeWithLighthouse(url));
  }
  for (const line of tableOf(openings, qualities)) console.log(line);
  console.error("A tour of the dashboard, five times");
  for (const line of await benchTour(site)) console.log(line);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}

/** The figures of each page, each beside its goal where it misses it, and what Lighthouse faults. */
function tableOf(
  openings: ReadonlyMap<string, readonly Opening[]>,
  qualities: ReadonlyMap<string, Quality>,
): string[] {
  const largestOf = (title: string) =>
    median((openings.get(title) ?? []).map(({ largestPaint }) => largestPaint));
  const floor = largestOf("empty page");
  const obvious = largestOf("obvious build");
  const rows = [...openings].map(([title, looks]) => {
    const largest = largestOf(title);
    const told = (text: string, isMet: boolean, goal: string) =>
      isOurs(title) && !isMet ? `**${text}** of ${goal}` : text;
    const ratio = (to: number, most: number) =>
      told((largest / to).toFixed(2), largest / to <= most, String(most));
    const blocked = median(looks.map((look) => look.blocked));
    const shift = median(looks.map((look) => look.shift));
    const scores = [
      median(looks.map(({ score }) => score)),
      ...(qualities.get(title)?.scores ?? []),
    ];
    return [
      title,
      median(looks.map(({ firstPaint }) => firstPaint)).toFixed(0),
      largest.toFixed(0),
      ratio(floor, OF_EMPTY),
      ratio(obvious, OF_NAIVE),
      told(blocked.toFixed(0), blocked <= BLOCKED, String(BLOCKED)),
      told(shift.toFixed(2), shift < 0.005, "0.00"),
      ...scores.map((score) => told(String(score), score === 100, "100")),
    ];
  });
  const head = [
    "page",
    "first paint, ms",
    "largest paint, ms",
    "of the empty page's",
    "of the obvious build's",
    "blocked, ms",
    "shift",
    "speed",
    "accessibility",
    "best practices",
    "SEO",
  ];
  const faults = [...qualities].flatMap(([title, quality]) =>
    quality.faults.map((fault) => `${title}: ${fault}`),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), "", ...faults];
}

function isOurs(title: string): boolean {
  return title !== "empty page" && title !== "obvious build";
}
