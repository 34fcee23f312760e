import { describe, expect, it } from "vitest";
import { adviceOn, type Surroundings } from "../../src/shells/check/surroundings.ts";

const WELL: Surroundings = {
  isFramed: true,
  hasNoOrigin: false,
  hasStorage: true,
  permissions: new Map([["clipboard-write", true]]),
  heard: ["iframe-resizer"],
  named: [],
  page: 640,
  frame: 640,
  opensWindows: undefined,
};

describe(adviceOn, () => {
  it("is silent where all is well", () => {
    expect(adviceOn(WELL)).toEqual([]);
    expect(adviceOn({ ...WELL, frame: 642 })).toEqual([]);
  });

  it("wants a frame first of all", () => {
    expect(adviceOn({ ...WELL, isFramed: false, frame: 900 })).toHaveLength(1);
  });

  it.each([
    ["a host that says nothing", { heard: [], frame: 300 }, /embed\.js/],
    ["a host that speaks and does not fit", { frame: 300 }, /a style of the page fixes it/],
    ["a sandbox without origin", { hasNoOrigin: true }, /allow-downloads/],
    ["a sandbox without windows", { opensWindows: false }, /allow-popups/],
    [
      "a permission that is not given",
      { permissions: new Map([["web-share", false]]) },
      /allow="web-share"/,
    ],
  ])("says what helps against %s", (_, found, advice) => {
    expect(adviceOn({ ...WELL, ...found })).toEqual([expect.stringMatching(advice)]);
  });

  it("does not call barred what the browser does not tell", () => {
    expect(adviceOn({ ...WELL, permissions: new Map([["web-share", undefined]]) })).toEqual([]);
  });
});
