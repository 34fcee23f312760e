import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { build, preview } from "vite";

/** Both addresses that "localhost" can mean: another server on either would be the one met. */
const HOST = "127.0.0.1";
const LOOPBACK = [HOST, "::1"];

try {
  const port = readPort(process.argv.slice(2));
  for (const host of LOOPBACK) {
    if (await isTaken(port, host)) {
      throw new Error(
        `Port ${port} is taken: stop what uses it, or name another: npm start -- --port ${port + 1}`,
      );
    }
  }
  await build({ logLevel: "warn" });
  await preview({ preview: { host: HOST, port, strictPort: true } });
  console.log(`Myawaddy Returns is at http://localhost:${port}/ (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function readPort(args: string[]): number {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4173" } } });
  const port = Number(values.port);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port ${values.port}: expected a number from 1 to 65535`);
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(true);
      else if (error.code === "EACCES") reject(new Error(`Port ${port} is not ours to use.`));
      // No such address here, as ::1 where there is no IPv6.
      else resolve(false);
    });
    probe.listen({ port, host }, () => probe.close(() => resolve(false)));
  });
}
