import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/chromium.ts";

// `npm test` names a free port; run by hand, the tests have a port of their own beside 4173.
const port = process.env["E2E_PORT"] ?? "4174";
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "reports/e2e",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: true,
  workers: 2,
  // A shared machine has moments without a core for anybody; `npm test` says which tests needed it.
  retries: 1,
  // How long a shared, busy machine may take, not how long a reader waits: a test that fails here is
  // one where the page never got there.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: "reports/playwright.json" }],
    // With what a reader sees of each fault.
    ["html", { outputFolder: "reports/browser", open: "never" }],
  ],
  webServer: {
    // The built site, as it would be published; `npm run test:e2e` builds it first.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    // A reader's own settings must not decide what a test sees.
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    // What a worker has kept would answer before the test's own network does.
    serviceWorkers: "block",
    // A trace of every test takes longer than the tests: `--trace on` where one is needed.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium({ mayInstall: false }),
      args: [
        // Chromium's sandbox does not start as root.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
