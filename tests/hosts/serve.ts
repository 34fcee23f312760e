import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/** Serves the host pages of this folder, and the real scripts that they load, on a free port. */
export function serveHosts(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const folder = pathname.startsWith("/node_modules/") ? "." : "tests/hosts";
    const file = join(folder, normalize(pathname));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    // A host says in its query which policy it has.
    const policy = searchParams.get("policy");
    if (policy !== null) response.setHeader("Content-Security-Policy", policy);
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "text/plain" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      // Another site than the embed's, not only another port: the frame is a stranger here.
      resolve({ server, url: `http://host.localhost:${port}/` });
    });
  });
}
