import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { TakeAwayPanel } from "../../src/views/takeaway/TakeAwayPanel.tsx";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const [first, ...rest] = dataset().sources;
const reason = "For subscribers of the agency only.";

function show(sources: readonly unknown[]) {
  const known = deriveKnown(dataset({ sources, claims: [rawClaim("a"), rawClaim("b")] }));
  const view = {
    known,
    units: new Map(known.dataset.units.map((unit) => [unit.id, unit])),
    state: DEFAULT_VIEW_STATE,
    basemap: { border: undefined, region: undefined, river: undefined },
    glossary: "about/",
    act: { href: () => "", go: vi.fn() },
  };
  render(
    <TakeAwayPanel
      name="claims"
      title="Claims"
      view={view}
      address="https://example.org/"
      site=""
      part={{ current: null }}
    />,
  );
}

describe(TakeAwayPanel, () => {
  it("offers the dataset whole where all of it may be passed on", () => {
    show([first, ...rest]);
    expect(screen.getByText("All of the dataset.")).toBeVisible();
    expect(screen.getByRole("link", { name: "JSON" })).toHaveAttribute("href", "data/dataset.json");
    expect(screen.queryByText(/in no file/)).toBeNull();
  });

  it("says what is in no file, why, and where it can be read", async () => {
    show([{ ...first, notPassedOn: reason }, ...rest]);
    const title = await screen.findByRole("heading", { name: "2 claims are in no file" });
    const notice = within(title.closest("section") ?? document.body);
    expect(notice.getByText(new RegExp(reason))).toBeVisible();
    expect(notice.getByRole("link", { name: "Paper: A report" })).toHaveAttribute(
      "href",
      "https://example.org/1",
    );
    expect(screen.getByRole("heading", { name: "The 2 claims shown" })).toBeVisible();
    expect(screen.queryByText("All of the dataset.")).toBeNull();
    expect(screen.queryByRole("link", { name: "JSON" })).toBeNull();
  });
});
