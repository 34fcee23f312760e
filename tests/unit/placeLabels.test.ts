import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crosses, isInside, overlaps } from "../../src/views/map/box.ts";
import type { Wanted } from "../../src/views/map/labelPositions.ts";
import { mayStandBeside } from "../../src/views/map/mayStandBeside.ts";
import { placeLabels } from "../../src/views/map/placeLabels.ts";

const FRAME = { x: 0, y: 0, width: 400, height: 400 };

function wanted(key: string, x: number, y: number, fields: Partial<Wanted> = {}): Wanted {
  return { key, at: { x, y }, radius: 7, width: 80, height: 30, prefer: "right", ...fields };
}

const labels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) }), {
    maxLength: 7,
  })
  .map((points) => points.map(({ x, y }, at) => wanted(`p${at}`, x, y)));

describe(crosses, () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };

  it.each([
    ["through", { x: 0, y: 15 }, { x: 40, y: 15 }, true],
    ["over a corner", { x: 5, y: 18 }, { x: 15, y: 5 }, true],
    ["to its edge", { x: 0, y: 12 }, { x: 10, y: 12 }, true],
    ["short of it", { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ["past it", { x: 0, y: 0 }, { x: 40, y: 5 }, false],
    ["beside it, straight down", { x: 31, y: 0 }, { x: 31, y: 40 }, false],
  ])("knows a line that runs %s", (_, from, to, expected) => {
    expect(crosses(from, to, box)).toBe(expected);
  });
});

describe(placeLabels, () => {
  it("puts a label beside its mark, on the side that is preferred", () => {
    const placed = placeLabels(
      [wanted("a", 200, 100), wanted("b", 200, 300, { prefer: "left" })],
      FRAME,
      [],
      [],
    );
    expect(placed.get("a")?.x).toBe(211);
    expect(placed.get("b")?.x).toBe(109);
    expect(placed.get("a")?.leader).toBeUndefined();
  });

  it("joins a label by a line where there is no room beside its mark", () => {
    const crowd = [200, 226, 252].map((y) => ({ x: 0, y: y - 15, width: 400, height: 26 }));
    const label = placeLabels([wanted("a", 200, 226)], FRAME, crowd, []).get("a");
    expect(label?.leader).toBeDefined();
  });

  it("keeps names apart that would read as one, where there is room", () => {
    const placed = placeLabels(
      [wanted("a", 200, 100, { height: 16 }), wanted("b", 200, 118, { height: 16 })],
      FRAME,
      [],
      [],
    );
    const [above, below] = [placed.get("a"), placed.get("b")];
    expect((below?.y ?? NaN) - (above?.y ?? NaN) - 16).toBeGreaterThanOrEqual(4);
  });

  it("draws no line over another label where there is another way", () => {
    const wall = [{ x: 205, y: 0, width: 195, height: 190 }];
    const near = wanted("near", 200, 206);
    const far = wanted("far", 200, 230, { height: 60 });
    const placed = placeLabels([near, far], FRAME, wall, []);
    for (const [one, other] of [
      [near, placed.get("far")],
      [far, placed.get("near")],
    ] as const) {
      const leader = placed.get(one.key)?.leader;
      expect(other).toBeDefined();
      expect(leader && other && crosses(one.at, leader, other)).toBeFalsy();
    }
  });

  it("rather draws a line than stands on the wrong side of a border", () => {
    const east = [{ x: 205, y: 180, width: 60, height: 40 }];
    const label = placeLabels([wanted("a", 200, 200, { strict: true })], FRAME, east, []).get("a");
    expect(label?.x).toBeGreaterThan(200);
  });

  it("leaves out what has no room, and never covers anything", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const taken = all.map(({ at }) => ({ x: at.x - 7, y: at.y - 7, width: 14, height: 14 }));
        const placed = [...placeLabels(all, FRAME, taken, []).values()];
        for (const [at, box] of placed.entries()) {
          expect(isInside(box, FRAME)).toBe(true);
          expect([...taken, ...placed.slice(at + 1)].some((other) => overlaps(box, other))).toBe(
            false,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out what comes later rather than what matters most", () => {
    const room = { x: 0, y: 0, width: 110, height: 60 };
    const first = wanted("first", 10, 30, { height: 40 });
    const others = ["b", "c"].map((key, at) => wanted(key, 10, 15 + 30 * at, { height: 20 }));
    expect([...placeLabels([first, ...others], room, [], []).keys()]).toEqual(["first"]);
    expect(placeLabels(others, room, [], []).size).toBe(2);
  });

  it("finds the same places for the same labels", () => {
    fc.assert(
      fc.property(labels, (all) => {
        expect(placeLabels(all, FRAME, [], [])).toEqual(placeLabels(all, FRAME, [], []));
      }),
      { numRuns: 20 },
    );
  });
});

describe(mayStandBeside, () => {
  /** As high as one label of two. */
  const strip = { x: 0, y: 0, width: 400, height: 50 };

  it.each([
    ["one that has room", [wanted("a", 200, 25)], true],
    ["one at whose mark a wall leaves none", [wanted("a", 200, 25, { width: 390 })], false],
    [
      "two, one to the left and one to the right",
      [wanted("a", 150, 25), wanted("b", 250, 25)],
      true,
    ],
    [
      "two that need the same room",
      [wanted("a", 100, 25, { width: 200 }), wanted("b", 100, 25, { width: 200 })],
      false,
    ],
  ])("knows of %s", (_, all, expected) => {
    expect(mayStandBeside(all, strip, [])).toBe(expected);
  });

  it("never gives up labels that find room beside their marks", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const placed = placeLabels(all, FRAME, [], []);
        const areBeside = all.every(({ key }) => placed.get(key)?.leader === undefined);
        fc.pre(placed.size === all.length && areBeside);
        expect(mayStandBeside(all, FRAME, [])).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
