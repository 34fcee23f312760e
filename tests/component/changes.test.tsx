import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { differenceOf } from "../../src/derive/difference.ts";
import { Changes } from "../../src/views/changes/Changes.tsx";
import { VisitNotice } from "../../src/views/changes/VisitNotice.tsx";
import { dataset, rawClaim, rawStatement } from "../fixtures/dataset.ts";

const before = dataset({
  version: "1.0.0",
  claims: [
    rawClaim("c1", { quantity: { kind: "about", value: 600 } }),
    rawClaim("c2"),
    rawClaim("c3", { quantity: { kind: "atLeast", value: 40 } }),
  ],
});
const after = dataset({
  version: "1.1.0",
  changes: [
    { date: "2025-06-02", version: "1.1.0", text: "The notice was found.", claims: ["c1"] },
    { date: "2025-06-01", version: "1.0.0", text: "First." },
  ],
  claims: [
    rawClaim("c1", { quantity: { kind: "exact", value: 621 }, note: "Seen." }),
    rawClaim("c2"),
    rawStatement("c4"),
  ],
});
const difference = { ...differenceOf(before, after), before, after };
const act = { href: (change: object) => `?${JSON.stringify(change)}`, go: () => {} };

describe(Changes, () => {
  const show = (shown = difference) =>
    render(
      <Changes
        difference={shown}
        from="1.0.0"
        because={undefined}
        shown={after}
        closing={{ href: "?closed", words: "Close" }}
        sinceHref={(version) => `?since=${version}`}
        act={act}
      />,
    );

  it("says what came, went and reads otherwise, with the value before and why", () => {
    show();
    const changes = screen.getByRole("region", { name: "What changed" });
    expect(changes).toHaveTextContent(
      "From version 1.0.0 of 1 June 2025 to 1.1.0 of 1 June 2025: 1 claim added, 1 claim removed and 1 claim revised.",
    );
    const revised = within(changes).getByRole("article", { name: "Claim c1." });
    expect(within(revised).getByRole("row", { name: /^Figure/ })).toHaveTextContent(
      /~600.*621 people/,
    );
    expect(within(revised).getByRole("row", { name: /^Note/ })).toHaveTextContent("noneSeen.");
    expect(revised).toHaveTextContent("Why: The notice was found.");
    const removed = within(changes).getByRole("article", { name: "Claim c3." });
    expect(removed).toHaveTextContent("≥ 40");
    expect(removed).toHaveTextContent("No reason is given.");
    expect(within(removed).queryByRole("link")).toBeNull();
  });

  it("opens what is still there", () => {
    show();
    const added = screen.getByRole("article", { name: "Claim c4." });
    expect(within(added).getByRole("link", { name: "Open this claim" })).toHaveAttribute(
      "href",
      '?{"claim":["c4"]}',
    );
  });
});

describe(VisitNotice, () => {
  it("says since which version, and where to look", () => {
    render(<VisitNotice difference={difference} href="?since=1.0.0" onClose={() => {}} />);
    expect(screen.getByRole("complementary")).toHaveTextContent(
      "Since your last visit, at version 1.0.0: 1 claim added, 1 claim removed and 1 claim revised.",
    );
    expect(screen.getByRole("link", { name: "See what changed" })).toHaveAttribute(
      "href",
      "?since=1.0.0",
    );
  });
});
