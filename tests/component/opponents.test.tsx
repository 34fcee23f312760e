import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { deriveDisagreements } from "../../src/derive/disagreements.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import type { Act } from "../../src/views/act.ts";
import { Opponents } from "../../src/views/disputes/Opponents.tsx";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };
const dispute = (id: string, ...claims: readonly string[]) => ({
  id,
  title: `Dispute ${id}`,
  kind: "account",
  standing: "open",
  sides: claims.map((claim) => ({ label: claim, claims: [claim] })),
});

function show(...disputes: readonly ReturnType<typeof dispute>[]): void {
  const known = deriveKnown(
    dataset({
      claims: ["militia", "army", "ministry", "paper"].map((actor) => rawClaim(actor, by(actor))),
      disputes: [...disputes],
    }),
  );
  render(<Opponents disagreements={deriveDisagreements(known)} act={act} />);
}

const ALL = [
  dispute("one", "militia", "army"),
  dispute("two", "militia", "army"),
  dispute("three", "militia", "ministry"),
  dispute("four", "ministry", "army"),
  dispute("five", "militia", "paper"),
];

describe(Opponents, () => {
  it("says how many stand against each other, who most often, and who is left out", () => {
    show(...ALL);
    expect(screen.getByRole("region", { name: "Who disagrees with whom" })).toHaveTextContent(
      "4 claimants stand against another in a dispute, in 4 pairs. Most often Militia and Army: on 2 things. 1 of them does so in one dispute only; it is in the list of all pairs.",
    );
  });

  it("has a row and a column for each that stands in two disputes, and nothing where none is known", () => {
    show(...ALL);
    const grid = screen.getByRole("table", { name: /^Disputes in which two stand/ });
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map((header) => header.textContent),
    ).toEqual(["Militia", "Army", "Ministry"]);
    const [, militia] = within(grid).getAllByRole("row");
    expect(militia).toHaveTextContent(/^Militia2, Militia and Army1, Militia and Ministry$/);
  });

  it("opens the one dispute of a pair by a link, and lists those of a pair with several", async () => {
    show(...ALL);
    const grid = screen.getByRole("table");
    expect(
      within(grid).getAllByRole("link", { name: "1, Militia and Ministry" })[0],
    ).toHaveAttribute("href", '?{"dispute":"three"}');
    const [count] = within(grid).getAllByRole("button", { name: "2, Militia and Army" });
    if (!count) throw new Error("the pair has a cell");
    await userEvent.click(count);
    expect(count).toHaveAttribute("aria-expanded", "true");
    const listed = screen.getByRole("region", { name: "What they differ on" });
    expect(within(listed).getByRole("link", { name: "Dispute two" })).toHaveAttribute(
      "href",
      '?{"dispute":"two"}',
    );
    await userEvent.click(count);
    expect(listed).not.toBeInTheDocument();
  });

  it("shows nothing where nobody stands against another", () => {
    show();
    expect(screen.queryByRole("region")).toBeNull();
  });
});
