import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";

// The linter keeps the layers apart. A rule that is misspelt says nothing, so here each is broken
// once, in a folder of its own, and has to speak.

const FORBIDDEN: readonly (readonly [file: string, code: string, said: RegExp])[] = [
  ["src/dataset/a.ts", `import "../derive/model.ts";`, /dataset\/ is what we were told/],
  ["src/dataset/b.ts", `import "react";`, /dataset\/ is what we were told/],
  ["src/dataset/c.ts", `import "@tanstack/react-query";`, /dataset\/ is what we were told/],
  ["src/dataset/queries.ts", `import "react";`, /queries.ts needs/],
  ["src/dataset/parse.ts", `export const a = fetch("x");`, /Only src\/dataset\/load.ts/],
  ["src/derive/a.ts", `import "react";`, /plain functions/],
  ["src/derive/b.ts", `import "zod/mini";`, /plain functions/],
  ["src/derive/c.ts", `import "../views/format.ts";`, /neither the address nor any way/],
  ["src/derive/d.ts", `import "../url/useViewState.ts";`, /neither the address nor any way/],
  ["src/derive/l.ts", `import { a } from "../url/viewState.ts"; void a;`, /import types only/],
  ["src/derive/e.ts", `import "../App.tsx";`, /neither the address nor any way/],
  ["src/derive/m.ts", `import "../pages/Tools.tsx";`, /neither the address nor any way/],
  ["src/derive/f.ts", `import "../dataset/load.ts";`, /however it was read/],
  ["src/derive/g.ts", `import { a } from "../dataset/schema.ts"; void a;`, /import types only/],
  ["src/derive/h.ts", `export const a = Date.now();`, /no clock/],
  ["src/derive/i.ts", `export const a = Math.random();`, /the same every time/],
  ["src/derive/j.ts", `export const a = new Intl.NumberFormat();`, /format.ts/],
  ["src/derive/k.ts", `export const a = (1).toLocaleString();`, /format.ts/],
  ["src/url/viewState.ts", `import "react";`, /plain functions/],
  ["src/url/a.ts", `export const a = window.location.href;`, /useViewState.ts/],
  ["src/url/b.ts", `export const a = history.length;`, /useViewState.ts/],
  ["src/url/c.ts", `export const a = document.location;`, /useViewState.ts/],
  ["src/url/useViewState.ts", `import "../views/format.ts";`, /nothing else/],
  ["src/language/a.ts", `import "../views/format.ts";`, /words, not what they are about/],
  ["src/views/a.tsx", `import "../shells/Dashboard.tsx";`, /do not know their shell/],
  ["src/views/b.tsx", `import "../url/useViewState.ts";`, /only the App reads/],
  ["src/views/c.tsx", `import { a } from "../url/viewState.ts"; void a;`, /import types only/],
  ["src/views/d.tsx", `import "../dataset/load.ts";`, /only the App loads/],
  ["src/views/e.tsx", `import "@tanstack/react-query";`, /only the App loads/],
  ["src/views/f.tsx", `import "react-leaflet";`, /Only views\/map/],
  ["src/views/g.tsx", `import "leaflet";`, /Only views\/map/],
  ["src/views/h.tsx", `import "../App.tsx";`, /never the other way round/],
  ["src/views/j.tsx", `import "../pages/Tools.tsx";`, /never the other way round/],
  ["src/views/i.tsx", `export const a = globalThis.Intl;`, /format.ts/],
  ["src/views/claims/a.tsx", `import "../../shells/Embed.tsx";`, /do not know their shell/],
  ["src/views/map/a.tsx", `import "../../shells/Embed.tsx";`, /no shells/],
  [
    "src/views/map/b.tsx",
    `import { a } from "../../dataset/sums.ts"; void a;`,
    /import types only/,
  ],
  ["src/shells/a.tsx", `import "../dataset/load.ts";`, /only the App loads/],
  ["src/shells/b.tsx", `import { a } from "../derive/model.ts"; void a;`, /import types only/],
  ["src/shells/c.tsx", `import "recharts";`, /only views draw/],
  ["src/shells/d.tsx", `import "../url/useViewState.ts";`, /only the App reads/],
  ["src/shells/e.tsx", `window.parent.postMessage(1, "*");`, /talks to the host page/],
  ["src/shells/f.tsx", `import "../App.tsx";`, /never the other way round/],
  ["src/shells/g.tsx", `import "../pages/data/Reading.tsx";`, /never the other way round/],
  ["src/shells/embed/useFrame.ts", `export const a = location.href;`, /'location'/],
  ["src/shells/present/a.ts", `window.opener.postMessage(1, "*");`, /the speaker's window/],
  ["src/main.tsx", `void fetch("x");`, /Only src\/dataset\/load.ts/],
  ["src/a.ts", `export const a: any = 1;`, /any/],
  ["src/b.ts", `export const a = 1 as number;`, /type assertions/],
  ["src/c.ts", `export const a = (b?: number) => b!;`, /non-null/],
  ["src/d.ts", `const a = 1; export default a;`, /named exports/],
  ["src/e.ts", `export * from "./h.ts";`, /Barrel/],
  ["src/f.ts", `import { g } from "./g.ts"; export const f = () => g;`, /cycle/],
  ["src/g.ts", `import { f } from "./f.ts"; export const g = () => f;`, /cycle/],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  [
    "src/dataset/schema.ts",
    `import * as z from "zod/mini"; import { a } from "./edtf.ts"; void [z, a];`,
  ],
  ["src/dataset/load.ts", `import { a } from "./json.ts"; void [a, fetch("x")];`],
  ["src/dataset/queries.ts", `import { a } from "@tanstack/react-query"; void a;`],
  [
    "src/derive/a.ts",
    `import type { A } from "../dataset/schema.ts"; import { b } from "../dataset/edtf.ts"; export const a: A = b;`,
  ],
  [
    "src/url/useViewState.ts",
    `import { a } from "react"; import { b } from "./viewState.ts"; void [a, b, location, history];`,
  ],
  ["src/views/format.ts", `export const a = new Intl.NumberFormat("en").format(1);`],
  [
    "src/views/a.tsx",
    `import type { A } from "../url/viewState.ts"; import { b } from "../derive/facets.ts"; export const a: A = b;`,
  ],
  [
    "src/views/b.tsx",
    `import { Bar } from "recharts"; import { a } from "../dataset/edtf.ts"; void [Bar, a];`,
  ],
  [
    "src/views/map/a.tsx",
    `import { a } from "leaflet"; import { b } from "../../derive/places.ts"; void [a, b];`,
  ],
  [
    "src/shells/a.tsx",
    `import { a } from "../views/registry.tsx"; import { b } from "../url/viewState.ts"; void [a, b];`,
  ],
  ["src/shells/embed/useFrame.ts", `window.parent.postMessage(1, "*");`],
  ["src/shells/present/useSpeakerLink.ts", `window.opener.postMessage(1, "*");`],
  [
    "src/App.tsx",
    `import { a } from "./dataset/load.ts"; import { b } from "./shells/Dashboard.tsx"; void [a, b];`,
  ],
];

const Diagnostics = z.object({
  diagnostics: z.array(
    z.object({
      filename: z.string(),
      message: z.string(),
      code: z.string(),
      help: z.optional(z.string()),
    }),
  ),
});
type Diagnostic = z.infer<typeof Diagnostics>["diagnostics"][number];

describe("the linter", () => {
  let root = "";
  let forbidden: Diagnostic[] = [];
  let allowed: Diagnostic[] = [];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "layers-"));
    // It finds its type-aware half, and the types, where this project has them.
    symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
    forbidden = lint(join(root, "forbidden"), FORBIDDEN);
    allowed = lint(join(root, "allowed"), ALLOWED);
  }, 60_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(FORBIDDEN)("%s: refuses %s", (file, _code, expected) => {
    const said = forbidden
      .filter(({ filename }) => filename === file)
      .map(({ message, help }) => `${message} ${help}`);
    expect(said.join("\n")).toMatch(expected);
  });

  test.each(ALLOWED)("%s: allows %s", (file) => {
    const refused = allowed.filter(
      ({ filename, code }) => filename === file && code.includes("no-restricted"),
    );
    expect(refused).toEqual([]);
  });
});

describe("the source files", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );

  test("are named for what is in them", () => {
    const vague = files.filter((file) =>
      /(^|\/)(index|utils?|helpers?|common|types|misc)\.tsx?$/.test(file),
    );
    expect(vague).toEqual([]);
  });

  test("pass on nothing that another one exports", () => {
    const barrels = files.filter((file) =>
      /^export (type )?(\*|\{[^}]*\}) from "\./m.test(readFileSync(join("src", file), "utf8")),
    );
    expect(barrels).toEqual([]);
  });
});

/** What the linter says of these files under this project's rules. */
function lint(
  folder: string,
  files: readonly (readonly [string, string, ...unknown[]])[],
): Diagnostic[] {
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  for (const config of [".oxlintrc.json", "tsconfig.json"])
    copyFileSync(config, join(folder, config));
  const bin = resolve("node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(process.execPath, [bin, "--format=json"], {
    cwd: folder,
    encoding: "utf8",
  });
  return Diagnostics.parse(JSON.parse(stdout)).diagnostics;
}
