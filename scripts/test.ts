/**
 * `npm test`: everything that has to hold, in one run. A step that fails does not hide the next
 * ones; the last line is the sum, counted from the runners' own reports and one for each check.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./chromium.ts";
import { freePort } from "./freePort.ts";
import { findNginx } from "./nginx.ts";
import { add, countPlaywright, countVitest, NOTHING, settle, type Count } from "./reports.ts";

interface Step {
  readonly title: string;
  readonly command: string;
  /** Of a test runner: its report, and how to count it. A check counts as one. */
  readonly report?: { readonly file: string; count(report: unknown): Count };
  /** The title of a step without which this one means nothing. */
  readonly needs?: string;
}

const STEPS: readonly Step[] = [
  { title: "Format", command: "npm run --silent format:check" },
  { title: "Lint", command: "npm run --silent lint" },
  { title: "Types", command: "npm run --silent typecheck" },
  { title: "Unused code", command: "npm run --silent unused" },
  { title: "Licences", command: "npm run --silent check:licences" },
  { title: "Data", command: "npm run --silent check:data" },
  {
    title: "Unit and component tests",
    command: "vitest run",
    report: { file: "reports/vitest.json", count: countVitest },
  },
  { title: "Build", command: "npm run --silent build" },
  { title: "Sizes", command: "npm run --silent check:sizes", needs: "Build" },
  { title: "The same build again", command: "npm run --silent check:build", needs: "Build" },
  {
    title: "Browser tests",
    command: "playwright test",
    report: { file: "reports/playwright.json", count: countPlaywright },
    needs: "Build",
  },
];

let sum = NOTHING;
const lines: string[] = [];
const failed = new Set<string>();

try {
  // First, so that a machine without a browser or a server says so at once.
  process.env["CHROMIUM_PATH"] = findChromium({ mayInstall: true });
  findNginx({ mayInstall: true });
  process.env["E2E_PORT"] = String(await freePort());
  for (const step of STEPS) take(step);
} catch (error) {
  lines.push(error instanceof Error ? error.message : String(error));
  sum = add(sum, { ...NOTHING, failed: 1 });
}
console.log(`\n${lines.join("\n")}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function take(step: Step): void {
  console.log(`\n── ${step.title} (${step.command})`);
  const start = performance.now();
  const count = run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (count.failed > 0) failed.add(step.title);
  sum = add(sum, count);
  const retried = count.retried > 0 ? `, ${count.retried} of them only when tried again` : "";
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  const mark = count.failed > 0 ? "FAILED" : "ok";
  lines.push(
    `${mark.padEnd(8)}${step.title}: ${count.passed} passed${retried}, ${count.failed} failed${skipped} (${seconds} s)`,
  );
}

function run({ command, report, needs }: Step): Count {
  if (needs !== undefined && failed.has(needs)) {
    console.log(`Not run: it needs "${needs}".`);
    return settle(undefined, false);
  }
  // A report of an earlier run must not be taken for this one's.
  if (report) rmSync(report.file, { force: true });
  // npm puts the tools' folder on the PATH.
  const succeeded = spawnSync(command, { shell: true, stdio: "inherit" }).status === 0;
  if (!report) return { ...NOTHING, passed: Number(succeeded), failed: Number(!succeeded) };
  const isThere = existsSync(report.file);
  if (!isThere) console.log(`No report was written to ${report.file}.`);
  return settle(
    isThere ? report.count(JSON.parse(readFileSync(report.file, "utf8"))) : undefined,
    succeeded,
  );
}
