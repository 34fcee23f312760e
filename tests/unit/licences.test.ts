import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  duplicateFaults,
  licenceFaults,
  runTimePackages,
  withPackageList,
} from "../../scripts/licences.ts";

const packaged = (name: string, licence: string) => ({ name, licence, version: "1.0.0" });

describe("runTimePackages", () => {
  test("leaves out this project and what only developing needs", () => {
    const packages = {
      "": { version: "0.1.0" },
      "node_modules/b": { version: "2.0.0", license: "MIT" },
      "node_modules/@scope/a": { version: "1.0.0", license: ["MIT"] },
      "node_modules/b/node_modules/c": { version: "3.0.0", license: "ISC" },
      "node_modules/tool": { version: "1.0.0", license: "GPL-3.0", dev: true },
    };
    expect(runTimePackages({ packages })).toEqual([
      { name: "@scope/a", version: "1.0.0", licence: "none stated" },
      { name: "b", version: "2.0.0", licence: "MIT" },
      { name: "c", version: "3.0.0", licence: "ISC" },
    ]);
  });
});

describe("licenceFaults", () => {
  test.each(["MIT", "ISC", "(MIT AND BSD-3-Clause)", "GPL-3.0 OR MIT"])(
    "lets %s pass",
    (licence) => {
      expect(licenceFaults([packaged("a", licence)])).toEqual([]);
    },
  );

  test.each(["GPL-3.0-only", "AGPL-3.0", "MIT AND GPL-2.0", "Hippocratic-2.1", "none stated"])(
    "refuses %s",
    (licence) => {
      expect(licenceFaults([packaged("a", licence)])).toEqual([
        `a: ${licence} is neither allowed nor a named exception`,
      ]);
    },
  );

  test("lets a named exception pass under the licence that was looked at, and no other", () => {
    expect(licenceFaults([packaged("react-leaflet", "Hippocratic-2.1")])).toEqual([]);
    expect(licenceFaults([packaged("react-leaflet", "Hippocratic-3.0")])).toHaveLength(1);
  });
});

describe("duplicateFaults", () => {
  test("refuses a package in two versions, and lets it pass twice in one", () => {
    const one = packaged("a", "MIT");
    expect(duplicateFaults([one, one, packaged("b", "MIT")])).toEqual([]);
    expect(duplicateFaults([one, { ...one, version: "2.0.0" }])).toEqual([
      "a: is there in several versions, 1.0.0 and 2.0.0",
    ]);
  });
});

describe("withPackageList", () => {
  test("replaces the list and nothing above it", () => {
    const notice = "Above\n\nRun-time dependencies, by `npm run notice`:\n\n  old: MIT\n";
    expect(withPackageList(notice, [packaged("a", "MIT"), packaged("a", "MIT")])).toBe(
      "Above\n\nRun-time dependencies, by `npm run notice`:\n\n  a: MIT\n",
    );
  });
});

test("no package runs code of its own while it is installed", () => {
  const { stdout } = spawnSync("npm config get ignore-scripts", { shell: true, encoding: "utf8" });
  expect(stdout.trim()).toBe("true");
});
