import { describe, expect, it } from "vitest";
import { loopGuard } from "../../src/shells/embed/loopGuard.ts";

const at = (height: number, width = 600) => ({ width, height });

/** Rises by one pixel every 100 ms. */
function rise(guard: ReturnType<typeof loopGuard>, times: number, from = 0): boolean[] {
  return Array.from({ length: times }, (_, step) =>
    guard.admits(at(300 + from + step), (from + step) * 100),
  );
}

describe(loopGuard, () => {
  it("believes five rises, not the sixth, and nothing after it", () => {
    const guard = loopGuard();
    expect(rise(guard, 8)).toEqual([true, true, true, true, true, true, false, false]);
    expect(guard.admits(at(200), 60_000)).toBe(false);
  });

  it("believes any number of rises that are slow enough", () => {
    const guard = loopGuard();
    const said = Array.from({ length: 20 }, (_, step) => guard.admits(at(300 + step), step * 500));
    expect(said).not.toContain(false);
  });

  it("believes any number of falls", () => {
    const guard = loopGuard();
    const said = Array.from({ length: 20 }, (_, step) => guard.admits(at(300 - step), step));
    expect(said).not.toContain(false);
  });

  it("takes a change of width for a reason to rise", () => {
    const guard = loopGuard();
    const said = Array.from({ length: 20 }, (_, step) =>
      guard.admits(at(300 + step, 600 - step), step),
    );
    expect(said).not.toContain(false);
  });

  it("begins anew when the reader or the host has done something", () => {
    const guard = loopGuard();
    rise(guard, 8);
    guard.excuse();
    expect(rise(guard, 5, 8)).toEqual([true, true, true, true, true]);
  });
});
