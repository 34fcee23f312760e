/**
 * How many requests the shipped nginx configuration answers, beside a single empty file on the same
 * server in the same run: npm run bench:server. Build first; needs wrk (Debian: apt-get install wrk).
 */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { describeMachine } from "./bench/machine.ts";
import { startNginx } from "./nginx.ts";

const SECONDS = 5;
const SITE = "reports/served";

cpSync("dist", SITE, { recursive: true });
writeFileSync(`${SITE}/empty.txt`, "");
const server = await startNginx(SITE);
console.log(`${describeMachine()}; nginx and wrk on the same machine`);
try {
  for (const path of ["empty.txt", "", "embed/map/", "data/dataset.json"])
    console.log(`/${path}: ${drive(`http://127.0.0.1:${server.port}/${path}`)}`);
} finally {
  await server.stop();
  rmSync(SITE, { recursive: true });
}

function drive(url: string): string {
  const args = ["-t2", "-c32", `-d${SECONDS}s`, "--latency", "-H", "Accept-Encoding: gzip", url];
  const said = execFileSync("wrk", args, { encoding: "utf8", timeout: 60_000 });
  const found = (pattern: RegExp) => pattern.exec(said)?.[1] ?? "?";
  return `${found(/Requests\/sec:\s+(\S+)/)} requests/s, p99 ${found(/99%\s+(\S+)/)}`;
}
