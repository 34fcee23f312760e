/**
 * `npm test`: everything that has to hold, in one run. A step that fails does not hide the others;
 * the last line is the sum, counted from the runners' own reports and one for each check.
 */
import { spawn, type SpawnOptions } from "node:child_process";
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

/** Two rows at the same time: none of their steps keeps both cores of a small machine busy. */
const TOGETHER: readonly (readonly Step[])[] = [
  [
    { title: "Format", command: "npm run --silent format:check" },
    { title: "Lint", command: "npm run --silent lint" },
    { title: "Types", command: "npm run --silent typecheck" },
    { title: "Unused code", command: "npm run --silent unused" },
    { title: "Licences", command: "npm run --silent check:licences" },
    { title: "Data", command: "npm run --silent check:data" },
  ],
  [
    { title: "Build", command: "npm run --silent build" },
    { title: "Sizes", command: "npm run --silent check:sizes", needs: "Build" },
    { title: "The same build again", command: "npm run --silent check:build", needs: "Build" },
  ],
];

/** Each takes all cores. */
const ALONE: readonly Step[] = [
  {
    title: "Unit and component tests",
    command: "vitest run",
    report: { file: "reports/vitest.json", count: countVitest },
  },
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
  await Promise.all(TOGETHER.map((row) => inTurn(row, "when it ends")));
  await inTurn(ALONE, "as it comes");
} catch (error) {
  lines.push(error instanceof Error ? error.message : String(error));
  sum = add(sum, { ...NOTHING, failed: 1 });
}
console.log(`\n${lines.join("\n")}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;

type Told = "as it comes" | "when it ends";

async function inTurn(steps: readonly Step[], told: Told): Promise<void> {
  for (const step of steps) await take(step, told);
}

async function take(step: Step, told: Told): Promise<void> {
  const title = `\n── ${step.title} (${step.command})`;
  if (told === "as it comes") console.log(title);
  const start = performance.now();
  const { count, output } = await run(step, told);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (told === "when it ends") console.log(title);
  if (output !== "") console.log(output);
  if (count.failed > 0) failed.add(step.title);
  sum = add(sum, count);
  const retried = count.retried > 0 ? `, ${count.retried} of them only when tried again` : "";
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  const mark = count.failed > 0 ? "FAILED" : "ok";
  lines.push(
    `${mark.padEnd(8)}${step.title}: ${count.passed} passed${retried}, ${count.failed} failed${skipped} (${seconds} s)`,
  );
}

async function run(
  { command, report, needs }: Step,
  told: Told,
): Promise<{ count: Count; output: string }> {
  if (needs !== undefined && failed.has(needs))
    return { count: settle(undefined, false), output: `Not run: it needs "${needs}".` };
  // A report of an earlier run must not be taken for this one's.
  if (report) rmSync(report.file, { force: true });
  const { succeeded, output } = await call(command, told);
  if (!report)
    return { count: { ...NOTHING, passed: Number(succeeded), failed: Number(!succeeded) }, output };
  const isThere = existsSync(report.file);
  if (!isThere) console.log(`No report was written to ${report.file}.`);
  const read = isThere ? report.count(JSON.parse(readFileSync(report.file, "utf8"))) : undefined;
  return { count: settle(read, succeeded), output };
}

/** Runs a command; what it says is shown at once, or handed on. */
function call(command: string, told: Told): Promise<{ succeeded: boolean; output: string }> {
  const stdio: SpawnOptions["stdio"] =
    told === "as it comes" ? "inherit" : ["ignore", "pipe", "pipe"];
  return new Promise((resolve, reject) => {
    // npm puts the tools' folder on the PATH.
    const child = spawn(command, { shell: true, stdio });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ succeeded: code === 0, output: said.join("") }));
  });
}
