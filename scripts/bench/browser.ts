import { type Browser, type CDPSession, chromium } from "@playwright/test";
import { findChromium } from "../chromium.ts";

export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium({ mayInstall: false }),
    // Chromium's sandbox does not start as root.
    args: ["--no-first-run", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

/** Megabytes of script objects that a page holds, when what it no longer needs has been collected. */
export async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? NaN) / 1e6;
}
