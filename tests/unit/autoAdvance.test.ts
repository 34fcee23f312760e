import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AutoAdvance,
  type AutoEvent,
  KIOSK_PATIENCE,
  startAuto,
  stepAuto,
} from "../../src/shells/present/autoAdvance.ts";

const tick = (seconds: number): AutoEvent => ({ kind: "tick", seconds });
const input: AutoEvent = { kind: "input", kiosk: false };
const touch: AutoEvent = { kind: "input", kiosk: true };
const toggle: AutoEvent = { kind: "toggle" };

/** The state after some events, and how often the next slide was due. */
function after(
  start: AutoAdvance,
  events: readonly AutoEvent[],
): { auto: AutoAdvance; due: number } {
  return events.reduce(
    (so, event) => {
      const { auto, isDue } = stepAuto(so.auto, event);
      return { auto, due: so.due + (isDue ? 1 : 0) };
    },
    { auto: start, due: 0 },
  );
}

describe(stepAuto, () => {
  it("is off unless asked for, whatever happens", () => {
    const { auto, due } = after(startAuto(undefined), [toggle, tick(1000), touch, tick(1000)]);
    expect(auto).toEqual({ kind: "off" });
    expect(due).toBe(0);
  });

  it("starts paused, and waits for somebody however long it takes", () => {
    const { auto, due } = after(startAuto(20), [tick(10_000), touch, tick(10_000)]);
    expect(auto).toEqual({ kind: "paused", every: 20, left: 20 });
    expect(due).toBe(0);
  });

  it("goes on after the seconds asked for, and counts down to it", () => {
    expect(after(startAuto(20), [toggle, tick(19)]).auto).toEqual({
      kind: "running",
      every: 20,
      left: 1,
    });
    expect(after(startAuto(20), [toggle, tick(19), tick(1)])).toEqual({
      auto: { kind: "running", every: 20, left: 20 },
      due: 1,
    });
  });

  it("is paused by any input, and then by nothing but a person started again", () => {
    const { auto, due } = after(startAuto(20), [toggle, tick(5), input, tick(10_000)]);
    expect(auto).toEqual({ kind: "paused", every: 20, left: 15 });
    expect(due).toBe(0);
  });

  it("goes on by itself in a kiosk when nobody has touched it for two minutes", () => {
    const paused = after(startAuto(20), [toggle, touch, tick(KIOSK_PATIENCE - 1)]);
    expect(paused.auto.kind).toBe("paused");
    const touched = after(paused.auto, [touch, tick(KIOSK_PATIENCE - 1)]);
    expect(touched.auto.kind).toBe("paused");
    expect(after(touched.auto, [tick(1)]).auto.kind).toBe("running");
  });

  it("stays stopped in a kiosk when it was stopped on purpose", () => {
    expect(after(startAuto(20), [toggle, toggle, touch, tick(10_000)]).auto.kind).toBe("paused");
  });

  it("gives a slide that was gone to its full time", () => {
    expect(after(startAuto(20), [toggle, tick(15), { kind: "moved" }]).auto).toMatchObject({
      left: 20,
    });
  });

  it("is never due without having been started", () => {
    const events = fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constant("tick" as const),
          seconds: fc.integer({ min: 1, max: 300 }),
        }),
        fc.record({ kind: fc.constant("input" as const), kiosk: fc.boolean() }),
        fc.constant({ kind: "moved" as const }),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), events, (seconds, list) => {
        expect(after(startAuto(seconds), list).due).toBe(0);
      }),
    );
  });
});
