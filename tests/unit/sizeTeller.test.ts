import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sizeTeller } from "../../src/shells/embed/sizeTeller.ts";

describe(sizeTeller, () => {
  let frames: (() => void)[] = [];
  let height: number | undefined = 300;
  const told: number[] = [];
  let now = 0;
  const open = (tolerance?: number) =>
    sizeTeller(
      () => (height === undefined ? undefined : { width: 600, height }),
      (size) => told.push(size.height),
      tolerance,
      () => now,
    );
  const drawFrame = () => {
    const due = frames;
    frames = [];
    for (const run of due) run();
  };

  beforeEach(() => {
    vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
    frames = [];
    told.length = 0;
    height = 300;
  });
  afterEach(() => vi.unstubAllGlobals());

  it("tells at once, without waiting for a frame that a hidden page never draws", () => {
    open().tell();
    expect(told).toEqual([300]);
  });

  it("tells once a frame, with what is true then", () => {
    const { tell } = open();
    for (const next of [300, 310, 320, 330]) {
      height = next;
      tell();
    }
    expect(told).toEqual([300]);
    drawFrame();
    expect(told).toEqual([300, 330]);
    drawFrame();
    expect(told).toEqual([300, 330]);
  });

  it("tells what is drawn where no frame comes, as in a frame that is not scrolled to", () => {
    const { tell, drawn } = open();
    tell();
    height = 900;
    now += 10;
    drawn();
    expect(told).toEqual([300]);
    now += 200;
    drawn();
    drawn();
    expect(told).toEqual([300, 900]);
  });

  it("tells each of two drawings that follow closely, where no frame comes", () => {
    const { tell, drawn } = open();
    tell();
    for (const next of [900, 918]) {
      height = next;
      now += 50;
      drawn();
      height += 18;
      now += 5;
      drawn();
    }
    expect(told).toEqual([300, 900, 918, 936]);
    // In sight again, once a frame.
    drawFrame();
    height = 950;
    drawn();
    height = 960;
    drawn();
    expect(told.slice(4)).toEqual([950]);
    drawFrame();
    expect(told.slice(4)).toEqual([950, 960]);
  });

  it("tells what is drawn when a frame that was in sight is pushed out of it", () => {
    const { tell, drawn } = open();
    tell();
    drawFrame();
    height = 900;
    drawn();
    expect(told).toEqual([300, 900]);
  });

  it("leaves what is drawn in the same frame to the next one", () => {
    const { tell, drawn } = open();
    tell();
    height = 900;
    drawn();
    expect(told).toEqual([300]);
    drawFrame();
    expect(told).toEqual([300, 900]);
  });

  it("tells nothing when nothing has changed", () => {
    const { tell } = open();
    for (let step = 0; step < 5; step += 1) {
      tell();
      drawFrame();
    }
    expect(told).toEqual([300]);
  });

  it("answers who asks, whether or not anything has changed", () => {
    const { tell } = open();
    tell();
    drawFrame();
    tell({ asked: true });
    expect(told).toEqual([300, 300]);
  });

  it("keeps back what a host does not want to hear of, until it asks", () => {
    const { tell } = open(10);
    tell();
    drawFrame();
    height = 310;
    tell();
    drawFrame();
    expect(told).toEqual([300]);
    tell({ asked: true });
    expect(told).toEqual([300, 310]);
  });

  it("waits with an answer until there is a size", () => {
    height = undefined;
    const { tell } = open();
    tell({ asked: true });
    height = 280;
    tell();
    expect(told).toEqual([280]);
  });

  it("needs no timer", () => {
    const setTimeout = vi.spyOn(globalThis, "setTimeout");
    const setInterval = vi.spyOn(globalThis, "setInterval");
    const { tell } = open();
    tell();
    drawFrame();
    expect(setTimeout).not.toHaveBeenCalled();
    expect(setInterval).not.toHaveBeenCalled();
  });
});
