import { act as reactAct, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Act } from "../../src/views/act.ts";
import { AsOf } from "../../src/views/asof/AsOf.tsx";

const DAYS = ["2025-02-11", "2025-02-12", "2025-02-14"];

function show(asof: string): Act {
  const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };
  render(<AsOf days={DAYS} asof={asof} said={25} all={273} zone="Asia/Bangkok" act={act} />);
  return act;
}

const slider = () => screen.getByRole("slider", { name: "Day by whose end it had been said" });

afterEach(() => {
  vi.useRealTimers();
});

describe(AsOf, () => {
  it("shows everything unless a day is chosen", () => {
    show("");
    expect(screen.getByRole("status")).toHaveTextContent("All 273 claims");
    expect(slider()).toHaveAttribute("aria-valuetext", "everything that is known");
    expect(slider()).toHaveValue("3");
    expect(screen.getByRole("button", { name: "Later" })).toBeDisabled();
  });

  it("says how much had been said by the end of the day, whose days they are, and leads back", () => {
    show("2025-02-12");
    expect(screen.getByRole("status")).toHaveTextContent(
      "25 of 273 claims had been said by the end of 12 February 2025, Bangkok time",
    );
    expect(screen.getByRole("link", { name: "Show all that is known" })).toHaveAttribute(
      "href",
      '?{"asof":""}',
    );
  });

  it.each([
    ["2025-02-12", "Earlier", "2025-02-11"],
    ["2025-02-12", "Later", "2025-02-14"],
    // The step after the last day is everything.
    ["2025-02-14", "Later", ""],
    ["", "Earlier", "2025-02-14"],
    // Nothing new was said on the 13th.
    ["2025-02-13", "Later", "2025-02-14"],
    ["2025-02-13", "Earlier", "2025-02-11"],
  ])("steps from %j %s to %j", async (asof, button, day) => {
    const act = show(asof);
    await userEvent.click(screen.getByRole("button", { name: button }));
    expect(act.go).toHaveBeenCalledWith({ asof: day }, "replace");
  });

  it("takes a day that is typed", async () => {
    const act = show("");
    const input = screen.getByLabelText("As known on");
    await userEvent.type(input, "2025-02-13");
    expect(act.go).toHaveBeenCalledWith({ asof: "2025-02-13" });
  });

  it("plays from day to day, from the first when it starts at the end, until it is paused", async () => {
    vi.useFakeTimers();
    const act = show("");
    const press = (name: string) =>
      reactAct(async () => {
        screen.getByRole("button", { name }).click();
      });
    await press("Play");
    expect(act.go).toHaveBeenLastCalledWith({ asof: "2025-02-11" }, "replace");
    await press("Pause");
    await reactAct(() => vi.advanceTimersByTimeAsync(5000));
    expect(act.go).toHaveBeenCalledOnce();
  });

  it("goes on while it plays, and stops at everything", async () => {
    vi.useFakeTimers();
    const act = show("2025-02-14");
    await reactAct(async () => {
      screen.getByRole("button", { name: "Play" }).click();
    });
    await reactAct(() => vi.advanceTimersByTimeAsync(1000));
    expect(act.go).toHaveBeenLastCalledWith({ asof: "" }, "replace");
    expect(screen.getByRole("button", { name: "Play" })).toBeVisible();
  });
});
