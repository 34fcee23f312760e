import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { findChromium } from "../chromium.ts";
import type { Certificate } from "../nginx.ts";

const run = promisify(execFile);

/** Only this benchmark needs Lighthouse, so it is no dependency of the site: it has its own lockfile. */
const FOLDER = "scripts/bench/lighthouse";
const PROGRAM = join(FOLDER, "node_modules/lighthouse/cli/index.js");
const CERTIFIER = join(FOLDER, "node_modules/mkcert/dist/cli.js");

/**
 * How long one look may take, in milliseconds. Of the dashboard's two thousand links Lighthouse asks
 * the browser one by one what they do, which takes minutes.
 */
const PATIENCE = 900_000;

/** What a page is, however fast: looked at once. */
const QUALITIES = ["accessibility", "best-practices", "seo"] as const;

const Score = z.nullable(z.number());
const Report = z.object({
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: Score, numericValue: z.optional(z.number()) }),
  ),
  categories: z.record(
    z.string(),
    z.object({
      score: Score,
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
});
type Report = z.infer<typeof Report>;

/** How a page opens on a slow phone: times in milliseconds, a score of 100. */
export interface Opening {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly score: number;
}

/** What a page is worth otherwise. */
export interface Quality {
  /** Of 100, for accessibility, best practices and search engines. */
  readonly scores: readonly number[];
  /** What costs a score: `accessibility: Background and ...`. */
  readonly faults: readonly string[];
}

/** Fetches Lighthouse, and what makes a certificate, where they are not there yet. */
export async function installLighthouse(): Promise<void> {
  if (existsSync(PROGRAM) && existsSync(CERTIFIER)) return;
  console.log(`Fetching Lighthouse into ${FOLDER}`);
  await run("npm", ["ci", "--silent", "--prefix", FOLDER]);
}

/** A certificate of a server on this machine, which nobody but `look` believes, in a folder that is there. */
export async function certifyIn(folder: string): Promise<Certificate> {
  const [ca, caKey] = [join(folder, "ca.pem"), join(folder, "ca-key.pem")];
  const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  const make = (...args: string[]) => run(process.execPath, [CERTIFIER, ...args]);
  await make("create-ca", "--cert", ca, "--key", caKey);
  const by = ["--ca-cert", ca, "--ca-key", caKey];
  await make("create-cert", ...by, "--cert", certificate, "--key", key);
  return { certificate, key };
}

/** One look at how a page opens, with an empty cache, in the mobile profile. */
export async function openWithLighthouse(url: string): Promise<Opening> {
  const { audits, categories } = await look(url, ["performance"]);
  const figure = (id: string) => audits[id]?.numericValue ?? NaN;
  return {
    firstPaint: figure("first-contentful-paint"),
    largestPaint: figure("largest-contentful-paint"),
    blocked: figure("total-blocking-time"),
    shift: figure("cumulative-layout-shift"),
    score: scoreOf(categories["performance"]),
  };
}

/** A look at what is not about speed. */
export async function judgeWithLighthouse(url: string): Promise<Quality> {
  const { audits, categories } = await look(url, QUALITIES);
  return {
    scores: QUALITIES.map((name) => scoreOf(categories[name])),
    faults: QUALITIES.flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .map(({ id, weight }) => ({ audit: audits[id], weight }))
        .filter(({ audit, weight }) => weight > 0 && (audit?.score ?? 1) < 1)
        .map(({ audit }) => `${name}: ${audit?.title}`),
    ),
  };
}

async function look(url: string, categories: readonly string[]): Promise<Report> {
  const flags = [
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    "--disable-sync",
    "--ignore-certificate-errors",
  ];
  const args = [
    PROGRAM,
    url,
    "--quiet",
    "--output=json",
    "--no-enable-error-reporting",
    `--only-categories=${categories.join(",")}`,
    `--chrome-flags=${flags.join(" ")}`,
  ];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, CHROME_PATH: findChromium({ mayInstall: false }) },
    maxBuffer: 100_000_000,
    timeout: PATIENCE,
  });
  return Report.parse(JSON.parse(stdout));
}

function scoreOf(category: Report["categories"][string] | undefined): number {
  return Math.round((category?.score ?? NaN) * 100);
}
