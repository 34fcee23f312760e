import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** What the choice of a browser depends on, so that it can be made without one. */
export interface Machine {
  readonly chromiumPath: string | undefined;
  /** Where a Chromium or Chrome is usually installed, best first. */
  readonly usualPaths: readonly string[];
  /** Where Playwright's own would be. */
  readonly playwrightPath: string;
  readonly isRootOnDebian: boolean;
  starts(path: string): boolean;
}

export type Choice =
  | { readonly kind: "use"; readonly path: string }
  | { readonly kind: "install"; readonly ways: readonly Way[] }
  | { readonly kind: "stop"; readonly say: string };

export type Way = "playwright" | "debian";

const HOW_TO_GET_ONE =
  "No Chromium found: install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium) or name yours in CHROMIUM_PATH.";

/**
 * The order is a promise: CHROMIUM_PATH, an installed one, Playwright's, Debian's. A CHROMIUM_PATH
 * that does not work is never passed over in silence, since its owner meant that browser.
 */
export function chooseChromium(machine: Machine): Choice {
  const { chromiumPath, usualPaths, playwrightPath, isRootOnDebian } = machine;
  if (chromiumPath) {
    return machine.starts(chromiumPath)
      ? { kind: "use", path: chromiumPath }
      : {
          kind: "stop",
          say: `CHROMIUM_PATH is ${chromiumPath}, which is no Chromium that starts: correct or unset it.`,
        };
  }
  const installed = [...usualPaths, playwrightPath].find((path) => machine.starts(path));
  if (installed !== undefined) return { kind: "use", path: installed };
  return { kind: "install", ways: isRootOnDebian ? ["playwright", "debian"] : ["playwright"] };
}

/** The Chromium to test with, installed if need be; an Error with one line if there is none. */
export function findChromium({ mayInstall }: { mayInstall: boolean }): string {
  const choice = chooseChromium(thisMachine());
  if (choice.kind === "use") return choice.path;
  if (choice.kind === "stop") throw new Error(choice.say);
  for (const way of mayInstall ? choice.ways : []) {
    install(way);
    const next = chooseChromium(thisMachine());
    if (next.kind === "use") return next.path;
  }
  throw new Error(HOW_TO_GET_ONE);
}

function thisMachine(): Machine {
  return {
    chromiumPath: process.env["CHROMIUM_PATH"],
    usualPaths: usualPaths(),
    playwrightPath: chromium.executablePath(),
    isRootOnDebian: process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    starts,
  };
}

function usualPaths(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((folder) => {
      const root = process.env[folder];
      return root ? [join(root, "Google", "Chrome", "Application", "chrome.exe")] : [];
    });
  }
  // The shell is the same engine without the windows around it: half the work for a page.
  const names = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
  ];
  const folders = new Set(["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)]);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

/** A file that is there may still not run: Playwright's lacks system libraries on a bare machine. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome on Windows has no --version: it opens a window.
  if (process.platform === "win32") return true;
  try {
    return /chrom/i.test(run(path, ["--version"], "pipe"));
  } catch {
    return false;
  }
}

function install(way: Way): void {
  console.log(`No Chromium found: installing one (${way})`);
  try {
    if (way === "playwright") {
      run("npx", ["playwright", "install", "chromium"], "inherit");
    } else {
      run("apt-get", ["update", "-qq"], "inherit");
      run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"], "inherit");
    }
  } catch {
    console.log(`That did not work (${way}).`);
  }
}

function run(command: string, args: string[], output: "pipe" | "inherit"): string {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio: ["ignore", typeof output, typeof output] = ["ignore", output, output];
  return execFileSync(command, args, { encoding: "utf8", env, stdio, timeout: 240_000 }) ?? "";
}
