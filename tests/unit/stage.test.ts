import { describe, expect, it, test } from "vitest";
import { commandOfSwipe } from "../../src/shells/present/swipe.ts";
import { stageFor } from "../../src/shells/present/useStage.ts";

describe(stageFor, () => {
  test.each([
    [1920, 1080, 1],
    [1280, 720, 2 / 3],
    [1024, 768, 768 / 1080],
    [3840, 2160, 2],
  ])("fills a screen of %i by %i, with letters as high for its height", (width, height, zoom) => {
    const stage = stageFor(width, height);
    expect(stage.zoom).toBeCloseTo(zoom);
    expect(stage.width * stage.zoom).toBeCloseTo(width);
    expect(stage.height * stage.zoom).toBeCloseTo(height);
  });

  it("never draws letters too small to read: a slide on a phone scrolls", () => {
    const stage = stageFor(390, 844);
    expect(28 * stage.zoom).toBeGreaterThan(12);
    expect(stage.width * stage.zoom).toBeCloseTo(390);
    expect(stage.height).toBeGreaterThanOrEqual(1080);
  });
});

describe(commandOfSwipe, () => {
  test.each([
    [{ x: -120, y: 10 }, "next"],
    [{ x: 120, y: -10 }, "previous"],
    [{ x: -30, y: 0 }, undefined],
    [{ x: -120, y: 100 }, undefined],
  ])("reads %j as %s", (swipe, command) => {
    expect(commandOfSwipe(swipe)).toBe(command);
  });
});
