import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useLeftOut } from "../../src/shells/useLeftOut.ts";

class Skipped extends Event {
  readonly skipped = true;
}

/** Tells of a new width, as a browser does; jsdom lays nothing out. */
let resize: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("ContentVisibilityAutoStateChangeEvent", Skipped);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(tell: () => void) {
        resize = tell;
      }
      observe = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Part({ view = "place", children }: { readonly view?: string; readonly children: string }) {
  const part = useRef<HTMLElement>(null);
  useLeftOut(part);
  return (
    <main ref={part}>
      <section key={view}>
        <p>{children}</p>
      </section>
    </main>
  );
}

function show(width = 800) {
  const { rerender } = render(<Part>Nobody agrees.</Part>);
  const part = screen.getByRole("main");
  const be = (wide: number) => {
    Object.defineProperty(part, "clientWidth", { configurable: true, value: wide });
    resize();
  };
  be(width);
  return {
    part,
    be,
    change: () => rerender(<Part>Two agree.</Part>),
    replace: () => rerender(<Part view="disputes">Nobody agrees.</Part>),
  };
}

const wait = () => act(() => vi.advanceTimersByTimeAsync(600));
const leaveOut = (part: HTMLElement) =>
  part.firstElementChild?.dispatchEvent(
    new Skipped("contentvisibilityautostatechange", { bubbles: true }),
  );

describe("a part of the dashboard", () => {
  it("may be left out when it has stood for a moment", async () => {
    const { part } = show();
    expect(part).not.toHaveAttribute("data-laid-out");
    await wait();
    expect(part).toHaveAttribute("data-laid-out");
  });

  it("that changes in sight is not laid out for it", async () => {
    const { part, change } = show();
    await wait();
    change();
    await act(async () => {});
    expect(part).toHaveAttribute("data-laid-out");
  });

  it("that changes out of sight is laid out before it is left out again", async () => {
    const { part, change } = show();
    await wait();
    leaveOut(part);
    change();
    await act(async () => {});
    expect(part).not.toHaveAttribute("data-laid-out");
    await wait();
    expect(part).toHaveAttribute("data-laid-out");
  });

  it("is laid out when its view takes the place that was kept for it", async () => {
    const { part, replace } = show();
    await wait();
    replace();
    await act(async () => {});
    expect(part).not.toHaveAttribute("data-laid-out");
  });

  it("that becomes narrower out of sight is laid out before it is left out again", async () => {
    const { part, be } = show(800);
    await wait();
    leaveOut(part);
    be(800);
    expect(part).toHaveAttribute("data-laid-out");
    be(390);
    expect(part).not.toHaveAttribute("data-laid-out");
  });
});
