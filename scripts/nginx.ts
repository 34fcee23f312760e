import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./freePort.ts";

const CONF = "deploy/nginx.conf";
/** Where Debian has the module that sends what was compressed by brotli. */
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const PACKAGES = ["nginx-light", "libnginx-mod-http-brotli-static"];

const HOW_TO_GET_ONE =
  "No nginx found, and the tests run the shipped configuration with it: install one (Debian: apt-get install nginx-light; macOS: brew install nginx).";

/** The nginx to test with, installed if need be as root on Debian; an Error with one line if none. */
export function findNginx({ mayInstall }: { mayInstall: boolean }): string {
  const found = installedNginx();
  if (found !== undefined) return found;
  if (mayInstall && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("No nginx found: installing Debian's");
    // Debian starts what it installs; here nothing is to run but what a test starts.
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
    for (const args of [["update"], ["install", "-y", ...PACKAGES]])
      execFileSync("apt-get", ["-qq", ...args], { env, stdio: "inherit", timeout: 240_000 });
  }
  const installed = installedNginx();
  if (installed === undefined) throw new Error(HOW_TO_GET_ONE);
  return installed;
}

function installedNginx(): string | undefined {
  const folders = new Set([...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"]);
  return [...folders].map((folder) => join(folder, "nginx")).find((path) => existsSync(path));
}

export interface Server {
  readonly port: number;
  /** Of the same site over HTTPS and HTTP/2, where a certificate was given. */
  readonly securePort: number | undefined;
  /** Whether it has the module for brotli; without, it sends what was compressed by gzip. */
  readonly hasBrotli: boolean;
  stop(): Promise<void>;
}

/** Paths of the files that prove who a server is. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/**
 * Runs nginx with the configuration that is shipped, but for its port and folder, on the loopback
 * interface and with a folder of its own for all that it writes.
 */
export async function startNginx(site: string, proof?: Certificate): Promise<Server> {
  const nginx = findNginx({ mayInstall: false });
  const prefix = mkdtempSync(join(tmpdir(), "nginx-"));
  mkdirSync(join(prefix, "temp"));
  const port = await freePort();
  const securePort = proof && (await freePort());
  const hasBrotli = existsSync(BROTLI);
  const listen = [
    `listen 127.0.0.1:${port};`,
    ...(proof
      ? [
          `listen 127.0.0.1:${securePort} ssl http2;`,
          `ssl_certificate ${resolve(proof.certificate)};`,
          `ssl_certificate_key ${resolve(proof.key)};`,
        ]
      : []),
  ];
  writeFileSync(
    join(prefix, "nginx.conf"),
    wholeConf(listen.join("\n    "), resolve(site), hasBrotli),
  );
  const child = spawn(nginx, ["-p", prefix, "-c", "nginx.conf", "-e", "error.log"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return { port, securePort, hasBrotli, stop };
    await wait(50);
  }
  const log = readFileSync(join(prefix, "error.log"), "utf8");
  await stop();
  throw new Error(`nginx did not start with ${CONF}:\n${log}`);
}

/** The shipped file is what a distribution's nginx includes in its own; this stands for the latter. */
function wholeConf(listen: string, site: string, hasBrotli: boolean): string {
  const shipped = readFileSync(CONF, "utf8");
  const changed = shipped
    .replace("listen 80;", listen)
    .replace("root /srv/myawaddy-returns;", `root ${site};`)
    .replace("# brotli_static on;", hasBrotli ? "brotli_static on;" : "");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path temp/${name};`,
  );
  // As root its workers would be nobody, who may not enter a folder such as /root.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `
${hasBrotli ? `load_module ${BROTLI};` : ""}
daemon off;
${user}
pid nginx.pid;
worker_processes 2;
events { worker_connections 512; }
http {
  access_log off;
  ${paths.join("\n  ")}
  ${changed}
}
`;
}
