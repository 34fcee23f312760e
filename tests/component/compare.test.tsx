import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { deriveCards } from "../../src/derive/cards.ts";
import { deriveComparison } from "../../src/derive/compare.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { Compare } from "../../src/views/claims/Compare.tsx";
import { CompareSwitch } from "../../src/views/claims/CompareSwitch.tsx";
import { NO_FILTER } from "../../src/views/claims/changes.ts";
import { CardActs } from "../../src/views/takeaway/CardActs.tsx";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const act = {
  href: (change: object) => `?${JSON.stringify(change)}`,
  go: () => {},
};
const known = deriveKnown(
  dataset({
    claims: [
      rawClaim("eth", { scope: { nationalities: ["ETH"] } }),
      rawClaim("ken", {
        scope: { nationalities: ["KEN"] },
        quantity: { kind: "about", value: 40 },
      }),
    ],
  }),
);
const cards = deriveCards(known, []);
const all = known.dataset.claims.flatMap(({ id }) => cards.find(id) ?? []);
const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));

describe(Compare, () => {
  it("has a table for each thing counted, with who said it in every cell", () => {
    const comparison = deriveComparison(known, all, "nationality", ["ETH", "KEN"]);
    render(<Compare comparison={comparison} units={units} act={act} />);
    const table = screen.getByRole("table", { name: "returned home, people" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["About", "Ethiopia", "Kenya"]);
    const row = within(table).getByRole("row", { name: /^12 February 2025/ });
    expect(within(row).getByRole("link", { name: /^10 people/ })).toBeVisible();
    expect(within(row).getByRole("link", { name: /^about 40 people/ })).toBeVisible();
    expect(row).toHaveTextContent("Ministry, 12 February 2025");
  });
});

describe(CompareSwitch, () => {
  it("is there for two to four values, and leads back to the list", () => {
    const show = (nationality: readonly string[], compare: "" | "nationality") => (
      <CompareSwitch filter={{ ...NO_FILTER, nationality }} compare={compare} act={act} />
    );
    const { rerender } = render(show(["ETH"], ""));
    expect(screen.queryByRole("link")).toBeNull();
    rerender(show(["ETH", "KEN"], ""));
    expect(screen.getByRole("link", { name: "Side by side: 2 nationalities" })).toBeVisible();
    rerender(show(["ETH", "KEN"], "nationality"));
    expect(screen.getByRole("link", { name: "As a list" })).toBeVisible();
    rerender(show(["CHN", "ETH", "IND", "KEN", "PAK"], ""));
    expect(screen.queryByRole("link")).toBeNull();
  });
});

describe(CardActs, () => {
  it("copies the claim as a sentence, and as a reference with its version and address", async () => {
    const user = userEvent.setup();
    const [card] = all;
    if (!card) throw new Error("no card");
    render(
      <CardActs
        card={card}
        unit={known.dataset.units[0]}
        dataset={known.dataset}
        href="?claim=eth"
      />,
    );
    await user.click(screen.getByRole("button", { name: "Copy sentence" }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Claim eth\. \(10 people, said by Ministry, 12 February 2025, in Paper .*\) http.*\?claim=eth$/,
    );
    await user.click(screen.getByRole("button", { name: "Cite in BibTeX" }));
    expect(await navigator.clipboard.readText()).toContain("version = {1.0.0}");
    // No device here passes things on.
    expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
  });
});
