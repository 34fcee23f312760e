import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { lazyView } from "../../src/views/lazyView.tsx";
import { ViewBoundary } from "../../src/views/ViewBoundary.tsx";

/** Code that does not come, until it does. */
function late() {
  let isThere = false;
  const load = vi.fn(async () => {
    if (!isThere) throw new TypeError("Failed to fetch dynamically imported module");
    return () => <p>It came</p>;
  });
  return { load, come: () => void (isThere = true), View: lazyView(load) };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe(lazyView, () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // React tells of what a boundary has caught.
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.replaceChildren();
    delete document.documentElement.dataset["failed"];
  });

  it("asks again by itself, then says that it did not come, and asks anew when the reader does", async () => {
    const { load, come, View } = late();
    render(
      <>
        <ViewBoundary>
          <View />
        </ViewBoundary>
        <p>The rest</p>
      </>,
    );
    await pass(1000);
    expect(document.body).toHaveTextContent(/^The rest$/);
    await pass(1000);
    expect(document.body).toHaveTextContent(/^This could not be loaded.*The rest$/);
    expect(load).toHaveBeenCalledTimes(3);
    // It is no part that has a name.
    expect(screen.queryByRole("region")).toBeNull();
    come();
    await act(async () => screen.getByRole("button", { name: "Try again" }).click());
    await pass(0);
    expect(screen.getByText("It came")).toBeVisible();
  });

  it("takes nothing away from a page that stands as it was written, which says that it lacks its script", async () => {
    const { load, come, View } = late();
    document.body.innerHTML = '<div class="written">2,876 people</div>';
    render(<View />);
    await pass(1000);
    expect(document.documentElement).not.toHaveAttribute("data-failed");
    await pass(60_000);
    expect(document.documentElement).toHaveAttribute("data-failed");
    expect(document.body).toHaveTextContent(/^2,876 people$/);
    // Each time it waits longer.
    expect(load.mock.calls.length).toBeLessThan(10);
    come();
    await pass(60_000);
    expect(screen.getByText("It came")).toBeVisible();
  });
});
