import type { Server } from "node:http";
import { test as base } from "@playwright/test";
import { serveHosts } from "../hosts/serve.ts";

/** The embeds in host pages that run the real scripts of publishers, on another site. */
export const test = base.extend<object, { hosts: string }>({
  hosts: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from it
    async ({}, use) => {
      const { server, url } = await serveHosts();
      await use(url);
      await close(server);
    },
    { scope: "worker" },
  ],
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
