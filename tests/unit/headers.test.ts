import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actingPaths, contentPolicy, headersFileOf, headersOf } from "../../scripts/headers.ts";

const HOST = "https://example.org";

describe(contentPolicy, () => {
  test("allows nothing that is not a file of the site, but what a reader may ask for", () => {
    expect(contentPolicy("alone").split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' https://tile.openstreetmap.org",
      "connect-src 'self' https:",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test("names the host where 'self' may stand for nothing", () => {
    expect(contentPolicy("framed", HOST)).toContain(`script-src 'self' ${HOST};`);
    expect(contentPolicy("framed")).toContain("script-src 'self' https:;");
  });

  test.each(["alone", "framed"] as const)(
    "has no unsafe-…, no data:, no *, for a page %s",
    (how) => {
      expect(contentPolicy(how, HOST)).not.toMatch(/unsafe|data:|blob:|\*/);
    },
  );
});

describe(headersOf, () => {
  test("lets anybody frame an embed, and nobody the rest", () => {
    const framing = (path: string) =>
      /frame-ancestors .*/.exec(headersOf(path)["Content-Security-Policy"] ?? "")?.[0];
    expect(framing("embed/map/")).toBe("frame-ancestors *");
    expect(framing("")).toBe("frame-ancestors 'none'");
    expect(framing("present/")).toBe("frame-ancestors 'none'");
  });

  test("says what a page may do of what is one or may act, and of nothing else", () => {
    for (const path of ["", "embed/map/", "data/river.svg", "sw.js", "assets/worker-1.js"])
      expect(headersOf(path)).toMatchObject({
        "Content-Security-Policy": expect.stringContaining("default-src 'none'"),
        "Permissions-Policy": expect.stringContaining("camera=()"),
      });
    for (const path of ["assets/page-1.css", "assets/overpass-1.woff2", "start.js"]) {
      expect(headersOf(path)).not.toHaveProperty("Content-Security-Policy");
      expect(headersOf(path)).not.toHaveProperty("Permissions-Policy");
      expect(headersOf(path)).toHaveProperty("X-Content-Type-Options", "nosniff");
    }
  });

  test("lets only files with a hash in their name be kept without asking", () => {
    expect(headersOf("assets/a-1.js")["Cache-Control"]).toContain("immutable");
    expect(headersOf("data/dataset.json")["Cache-Control"]).toBe("no-cache");
  });
});

describe(headersFileOf, () => {
  const FILES = [
    "404.html",
    "assets/index-1.js",
    "assets/page-1.css",
    "assets/readWorker-1.js",
    "claim/c001/index.html",
    "data/dataset.json",
    "embed/map/index.html",
    "index.html",
    "present/index.html",
    "sw.js",
  ];
  const rules = headersFileOf(actingPaths(FILES), HOST)
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n"));
  const given = (path: string) =>
    rules
      .filter(
        ([rule = ""]) =>
          rule === path || (rule.endsWith("*") && path.startsWith(rule.slice(0, -1))),
      )
      .flatMap(([, ...headers]) => headers.map((header) => header.trim()));

  test("gives no path the same header twice", () => {
    for (const path of ["/", ...FILES.map((file) => `/${file}`), "/present", "/present/"]) {
      const names = given(path).map((header) => header.split(": ")[0]);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names, path).toContain("Referrer-Policy");
    }
  });

  test.each([
    ["", ["/", "/index.html"]],
    ["present/", ["/present", "/present/", "/present/index.html"]],
    ["embed/map/", ["/embed/map", "/embed/map/", "/embed/map/index.html"]],
    ["claim/c001/", ["/claim/c001/"]],
    ["sw.js", ["/sw.js"]],
    ["assets/readWorker-1.js", ["/assets/readWorker-1.js"]],
  ])(
    "gives what acts, /%s, the same policy as any other server, by each of its names",
    (path, names) => {
      const policy = headersOf(path, HOST)["Content-Security-Policy"];
      for (const name of names)
        expect(given(name), name).toContain(`Content-Security-Policy: ${policy}`);
    },
  );
});

describe("deploy/", () => {
  const caddyfile = readFileSync("deploy/Caddyfile", "utf8");

  test("the Caddyfile leads to a folder with the query that was asked", () => {
    expect(caddyfile).toContain("redir @folder {path}/?{query}");
  });

  test("the Caddyfile says what the pages are to be served with", () => {
    const host = "{scheme}://{hostport}";
    for (const path of ["", "embed/map/", "assets/a.js"]) {
      for (const [name, value] of Object.entries(headersOf(path, host)))
        expect(caddyfile).toContain(`${name} "${value}"`);
    }
  });
});
