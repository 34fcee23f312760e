import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentPolicy, headersFileOf, headersOf } from "../../scripts/headers.ts";

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
  test("gives no path the same header twice", () => {
    const rules = headersFileOf(["", "present/"], HOST)
      .trim()
      .split("\n\n")
      .map((rule) => rule.split("\n"));
    const given = (path: string) =>
      rules
        .filter(
          ([rule = ""]) =>
            rule === path || (rule.endsWith("*") && path.startsWith(rule.slice(0, -1))),
        )
        .flatMap(([, ...headers]) => headers.map((header) => header.trim().split(": ")[0]));
    for (const path of ["/", "/embed/map/", "/assets/a.js", "/present/"]) {
      expect(new Set(given(path)).size).toBe(given(path).length);
      expect(given(path)).toContain("Referrer-Policy");
    }
    expect(given("/embed/map/")).toContain("Content-Security-Policy");
  });
});

describe("deploy/", () => {
  const caddyfile = readFileSync("deploy/Caddyfile", "utf8");

  test("the Caddyfile says what the pages are to be served with", () => {
    const host = "{scheme}://{hostport}";
    for (const path of ["", "embed/map/", "assets/a.js"]) {
      for (const [name, value] of Object.entries(headersOf(path, host)))
        expect(caddyfile).toContain(`${name} "${value}"`);
    }
  });
});
