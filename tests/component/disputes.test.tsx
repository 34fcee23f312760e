import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { deriveChecks } from "../../src/derive/check.ts";
import { deriveDisputes } from "../../src/derive/dispute.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import type { Act } from "../../src/views/act.ts";
import { Disputes } from "../../src/views/disputes/Disputes.tsx";
import { dataset, rawClaim, type RawEntry, rawStatement } from "../fixtures/dataset.ts";
import { ALL_MEASURES } from "../fixtures/measures.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const exact = (value: number) => ({ quantity: { kind: "exact", value } });
const dispute = (id: string, fields: RawEntry) => ({
  id,
  title: `Dispute ${id}`,
  kind: "number",
  standing: "open",
  ...fields,
});
const side = (label: string, ...claims: readonly string[]) => ({ label, claims });

const known = deriveKnown(
  dataset({
    measures: ALL_MEASURES,
    claims: [
      rawClaim("a", {
        ...exact(7968),
        ...by("militia"),
        time: { said: "2025-03-14", period: "2025-03-14" },
      }),
      rawClaim("b", { ...exact(4895), time: { said: "2025-03-21", period: "2025-03-14" } }),
      rawClaim("c", {
        ...exact(7523),
        ...by("army"),
        measure: "held",
        scope: { nationalities: ["CHN"] },
        time: { said: "2025-03-12", period: "2025-03-14" },
      }),
      rawClaim("day-1", { ...exact(200), time: { said: "2025-02-20", period: "2025-02-20" } }),
      rawClaim("day-2", { ...exact(411), time: { said: "2025-02-21", period: "2025-02-21" } }),
      rawClaim("days", {
        ...exact(621),
        ...by("militia"),
        time: { said: "2025-02-24", period: "2025-02-20/2025-02-21" },
      }),
      rawStatement("natural", {
        words: { text: "natural channels", lang: "en" },
        ...by("militia"),
      }),
      rawStatement("legitimate", {
        words: { text: "legitimate routes", lang: "en" },
        restates: "natural",
        time: { said: "2025-02-16" },
        ...by("paper"),
      }),
      rawClaim("d", { ...exact(3), ...by("militia"), time: { period: "2025-01-01" } }),
      rawClaim("e", { ...exact(1), time: { period: "2025-01-01" } }),
    ],
    checks: [
      {
        id: "k",
        title: "Do the days make 621?",
        kind: "sum",
        whole: "days",
        parts: ["day-1", "day-2"],
      },
    ],
    disputes: [
      dispute("home", {
        sides: [
          side("The ministry: 4,895", "b"),
          side("The militia: 7,968", "a"),
          side("The army: 7,523", "c"),
        ],
        inference: "They may count other people.",
        settledBy: "The list of the airport.",
        related: ["airlift"],
      }),
      dispute("airlift", {
        sides: [side("Notices", "day-1", "day-2"), side("The militia", "days")],
      }),
      dispute("routes", {
        kind: "account",
        sides: [side("The interview", "natural"), side("The article", "legitimate")],
      }),
      dispute("deaths", { sides: [side("Three", "d"), side("One", "e")], standing: "resolved" }),
    ],
  }),
);
const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
const disputes = deriveDisputes(known, deriveChecks(known));

function show(opened = ""): Act {
  const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };
  render(<Disputes disputes={disputes} opened={opened} units={units} act={act} />);
  return act;
}

const article = (name: string) => screen.getByRole("article", { name });

describe(Disputes, () => {
  it("says how many there are and where they stand", () => {
    show();
    expect(screen.getByRole("region", { name: "Where accounts differ" })).toHaveTextContent(
      "Accounts differ on 4 things, 3 of them in numbers; 3 still open. By this site’s reading 1 is resolved.",
    );
  });

  it("speaks of one as of one", () => {
    const [one] = disputes;
    const act: Act = { href: () => "", go: vi.fn() };
    render(<Disputes disputes={one ? [one] : []} opened="" units={units} act={act} />);
    expect(screen.getByText(/^Accounts differ on one thing/)).toBeVisible();
  });

  it("lists one mark an account by date, each with who said it and a link to its claim", () => {
    show();
    const marks = within(article("Dispute home")).getByRole("list", {
      name: /accounts in people, by date/,
    });
    expect(
      within(marks)
        .getAllByRole("listitem")
        .map((mark) => mark.textContent),
    ).toEqual([
      expect.stringMatching(/^7,523.*Army, 12 March 2025$/),
      expect.stringMatching(/^7,968.*Militia, 14 March 2025$/),
      expect.stringMatching(/^4,895.*Ministry, 21 March 2025$/),
    ]);
    expect(within(marks).getByRole("link", { name: "7,968 people, disputed" })).toHaveAttribute(
      "href",
      '?{"claim":["a"]}',
    );
  });

  it("says that two count the same thing and cannot both be right, and by how much they differ", () => {
    show();
    expect(article("Dispute home")).toHaveTextContent(
      /They count the same thing and cannot both be right: .*7,968.*\(Militia\) and .*4,895.*\(Ministry\): .*3,073†.* apart/,
    );
  });

  it("names the fields of a near-miss, those that match and those that do not", () => {
    show("home");
    expect(article("Dispute home")).toHaveTextContent(
      /they match in who was counted, kind of count and days, and differ in what was counted and nationality/,
    );
    expect(article("Dispute home")).toHaveTextContent(
      /what was counted: held \/ repatriated; nationality: China \/ all/,
    );
  });

  it("takes the parts of a sum on one side for one account, marked as added up here", () => {
    show();
    const airlift = article("Dispute airlift");
    expect(
      within(airlift).getByRole("link", {
        name: /^611 people, calculated by this site from 200 \+ 411, disputed/,
      }),
    ).toBeVisible();
    expect(airlift).toHaveTextContent(/Added up, one side makes 611†.*: 10†.* fewer than 621/);
  });

  it("reads a dispute of accounts as well: the words, and that one origin's were changed", () => {
    show();
    expect(article("Dispute routes")).toHaveTextContent(
      /One origin, in other words: the repeat does not say what it repeats: .*natural channels.*\(Militia\) and .*legitimate routes.*\(Militia\)/,
    );
    expect(
      within(article("Dispute routes")).getByText("The interview", { selector: "li" }),
    ).toBeVisible();
  });

  it("marks what may explain it as this site's inference, and says what would settle it", () => {
    show("home");
    expect(article("Dispute home")).toHaveTextContent(
      "This site’s inference: They may count other people.",
    );
    expect(within(article("Dispute home")).getByText("The list of the airport.")).toBeVisible();
    expect(
      within(article("Dispute home")).getByRole("link", { name: "Dispute airlift" }),
    ).toHaveAttribute("href", '?{"dispute":"airlift"}');
  });

  it("opens a dispute by the address, and shows the one that it opens", async () => {
    const act = show();
    const row = screen.getByRole("heading", { level: 3, name: "Dispute deaths" });
    await userEvent.click(row);
    expect(act.go).toHaveBeenCalledWith({ dispute: "deaths" });
    expect(screen.getByText("Three")).not.toBeVisible();
  });

  it("shows the dispute that the address opens", () => {
    show("deaths");
    expect(screen.getByText("Three")).toBeVisible();
  });

  it("closes the dispute that is opened", async () => {
    const act = show("home");
    await userEvent.click(screen.getByText(/Side by side: 3 accounts from 3 origins/));
    expect(act.go).toHaveBeenCalledWith({ dispute: "" });
  });
});
