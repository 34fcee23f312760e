import { act, render, renderHook, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Still } from "../../src/shells/Still.tsx";
import { useIsUnsettled } from "../../src/shells/useIsUnsettled.ts";

it("keeps what it holds while it is held, and then shows what is there by now", () => {
  const { rerender } = render(<Still isHeld={false}>one</Still>);
  rerender(<Still isHeld>two</Still>);
  expect(screen.getByText("one")).toBeInTheDocument();
  rerender(<Still isHeld={false}>three</Still>);
  expect(screen.getByText("three")).toBeInTheDocument();
});

describe(useIsUnsettled, () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is true from a change on, until what came last has stood for a moment", () => {
    const { result, rerender } = renderHook(({ value }) => useIsUnsettled(value, 1000), {
      initialProps: { value: "a" },
    });
    const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
    expect(result.current).toBe(false);
    rerender({ value: "b" });
    expect(result.current).toBe(true);
    pass(900);
    rerender({ value: "c" });
    pass(900);
    expect(result.current).toBe(true);
    pass(100);
    expect(result.current).toBe(false);
  });

  it("is false at once when a change is taken back", () => {
    const { result, rerender } = renderHook(({ value }) => useIsUnsettled(value, 1000), {
      initialProps: { value: "a" },
    });
    rerender({ value: "b" });
    rerender({ value: "a" });
    expect(result.current).toBe(false);
  });
});
