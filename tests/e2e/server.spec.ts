import { readdirSync, statSync } from "node:fs";
import { connect } from "node:net";
import { extname } from "node:path";
import { expect, test } from "@playwright/test";
import { headersOf } from "../../scripts/headers.ts";
import { type Server, startNginx } from "../../scripts/nginx.ts";

/** The configuration in deploy/, run by nginx on the built site. */
test.describe.configure({ mode: "default" });

let server: Server;
let root: string;

test.beforeAll(async () => {
  server = await startNginx("dist");
  root = `http://127.0.0.1:${server.port}`;
});

test.afterAll(async () => {
  await server.stop();
});

const FILES = readdirSync("dist", { recursive: true, encoding: "utf8" });
const ASSET = FILES.find((file) => /^assets\/index-.*\.js$/.test(file)) ?? "";
const STYLE = FILES.find((file) => /^assets\/page-.*\.css$/.test(file)) ?? "";

for (const path of ["", "embed/map/", ASSET, STYLE, "data/dataset.json"]) {
  test(`sends /${path} with the headers that are its own`, async ({ request }) => {
    const response = await request.get(`${root}/${path}`);
    expect(response.status()).toBe(200);
    for (const [name, value] of Object.entries(headersOf(path, root)))
      expect(response.headers()[name.toLowerCase()], name).toBe(value);
    expect(response.headers()).not.toHaveProperty("x-frame-options");
    if (path === STYLE) expect(response.headers()).not.toHaveProperty("content-security-policy");
  });
}

test("sends what the build has compressed, and to those who take it only", async ({ request }) => {
  for (const path of ["", ASSET, "data/dataset.json", "basemap/border.geojson"]) {
    const asked = (encoding: string) =>
      request.get(`${root}/${path}`, { headers: { "Accept-Encoding": encoding } });
    const [packed, plain] = [await asked("gzip"), await asked("identity")];
    expect(packed.headers()).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(plain.headers()).not.toHaveProperty("content-encoding");
    expect(Number(packed.headers()["content-length"])).toBeLessThan(
      Number(plain.headers()["content-length"]) / 1.5,
    );
    expect(await packed.text()).toBe(await plain.text());
  }
});

test("sends those who take brotli the file that it made, where nginx can, and else gzip's", async ({
  request,
}) => {
  const asked = (encoding: string) =>
    request.get(`${root}/data/dataset.json`, { headers: { "Accept-Encoding": encoding } });
  const sizeOf = (ending: string) => statSync(`dist/data/dataset.json.${ending}`).size;
  const [smaller, packed] = [await asked("gzip, br"), await asked("gzip")];
  expect(sizeOf("br")).toBeLessThan(sizeOf("gz"));
  expect(smaller.headers()).toMatchObject({
    "content-encoding": server.hasBrotli ? "br" : "gzip",
    "content-length": String(sizeOf(server.hasBrotli ? "br" : "gz")),
    vary: "Accept-Encoding",
  });
  expect(packed.headers()).toHaveProperty("content-length", String(sizeOf("gz")));
  expect(await smaller.text()).toBe(await packed.text());
});

test("answers that nothing has changed when nothing has", async ({ request }) => {
  const first = await request.get(`${root}/data/dataset.json`);
  const again = await request.get(`${root}/data/dataset.json`, {
    headers: { "If-None-Match": first.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("knows the type of every kind of file in the site", async ({ request }) => {
  const served = FILES.filter((file) => /\.[a-z0-9]+$/.test(file) && !/^\.|\.(gz|br)$/.test(file));
  const examples = new Map(served.map((file) => [extname(file), file]));
  for (const file of examples.values()) {
    const type = (await request.head(`${root}/${file}`)).headers()["content-type"];
    expect(type, file).toMatch(/^(text|application|image|font)\/(?!octet-stream)/);
  }
  const json = await request.head(`${root}/data/dataset.json`);
  expect(json.headers()["content-type"]).toBe("application/json");
});

test("has a page for what is not there, and lists no folder", async ({ request }) => {
  for (const path of [
    "nothing",
    "embed/",
    "embed/weather/",
    "data/",
    "assets/",
    ".vite/manifest.json",
  ]) {
    const response = await request.get(`${root}/${path}`);
    expect(response.status(), path).toBe(404);
    expect(response.headers()["cache-control"], path).toBe("no-cache");
    expect(await response.text()).toContain("There is no page at this address");
  }
});

test("leads from a folder without its slash to the page, and keeps the query", async ({
  request,
}) => {
  const response = await request.get(`${root}/embed/map?place=p1`, { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()["location"]).toBe("/embed/map/?place=p1");
});

for (const target of [
  "/../../../etc/passwd",
  "/assets/../../package.json",
  "/%2e%2e/package.json",
  "/assets/..%2f..%2fpackage.json",
  "/assets/%2e%2e%5c..%5cpackage.json",
  "/assets/..\\..\\package.json",
  "/%252e%252e/package.json",
  "/embed/..%2f.vite/manifest.json",
  "/%2evite/manifest.json",
  "//etc/passwd",
  "/%00",
]) {
  test(`lets nobody out of the site by ${target}`, async () => {
    expect(await answerTo(`GET ${target} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 40[04] /);
  });
}

test("changes nothing for anybody", async ({ request }) => {
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await request.fetch(`${root}/data/dataset.json`, { method })).status()).toBe(405);
});

/** What the server says to bytes that a browser would have put in order before sending them. */
function answerTo(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => socket.end(bytes));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (part) => (answer += String(part)));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
