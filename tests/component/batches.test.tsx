import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deriveBatches } from "../../src/derive/batches.ts";
import type { Rule } from "../../src/derive/rule.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import type { Act } from "../../src/views/act.ts";
import { Batches } from "../../src/views/batches/Batches.tsx";
import { TotalMoves } from "../../src/views/batches/TotalMoves.tsx";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, type RawDataset, rawClaim } from "../fixtures/dataset.ts";

const go = vi.fn<Act["go"]>();
const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go };

beforeEach(() => {
  go.mockClear();
});

/** 200, then 300 of whom 120 left on its first day, then 421 by subtraction; 261 or 260 in between. */
const FIELDS: Partial<RawDataset> = {
  batches: [
    rawBatch("b1"),
    rawBatch("b2", { occurred: "2025-02-21/2025-02-22" }),
    rawBatch("day", { occurred: "2025-02-21", partOf: "b2" }),
    rawBatch("rest", { occurred: "2025-03", derivation: { whole: "total", less: ["part"] } }),
    rawBatch("group", {
      occurred: "2025-02-12",
      nationality: "ETH",
      accounts: ["sent", "got"],
      preferred: "got",
    }),
  ],
  claims: [
    rawCount("b1", 200),
    rawCount("b2", 300),
    rawCount("day", 120),
    rawClaim("total", { quantity: { kind: "exact", value: 2676 } }),
    rawClaim("part", { quantity: { kind: "exact", value: 2255 } }),
    rawClaim("sent", {
      quantity: { kind: "exact", value: 261 },
      attribution: [{ role: "said-by", actor: "militia", source: "s1" }],
    }),
    rawClaim("got", {
      quantity: { kind: "exact", value: 260 },
      attribution: [{ role: "said-by", actor: "army", source: "s1" }],
    }),
  ],
};

/** As many batches of one day: of one person, of two, and so on. */
function crowd(count: number): Partial<RawDataset> {
  const sizes = Array.from({ length: count }, (_, at) => at + 1);
  return {
    batches: sizes.map((size) => rawBatch(`b${size}`)),
    claims: sizes.map((size) => rawCount(`b${size}`, size)),
  };
}

function show(options: { nationality?: readonly string[]; rule?: Rule } = {}, fields = FIELDS) {
  const known = deriveKnown(dataset(fields));
  const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
  const batches = deriveBatches(known, { nationality: [], rule: "editor", ...options });
  return render(<Batches batches={batches} units={units} act={act} />);
}

const marks = () => within(screen.getByRole("list", { name: /marks$/ })).getAllByRole("link");

describe(Batches, () => {
  it("says what the batches add up to, and links it to the claims", () => {
    show();
    const section = screen.getByRole("region", { name: "Returned by batch" });
    expect(section).toHaveTextContent(/add up to 1,181†/);
    expect(
      within(section).getAllByRole("link", { name: /^1,181 people, calculated by this site/ })[0],
    ).toHaveAttribute("href", expect.stringContaining("b1-count"));
  });

  it("gives every batch and the total as a mark, and says which are not added", () => {
    show();
    const labels = marks().map((mark) => mark.textContent);
    expect(labels).toHaveLength(6);
    expect(labels[0]).toMatch(/^12 February 2025: Group group, sources disagree: Army says 260/);
    expect(labels.join("\n")).toMatch(/Group day, 120 people; .*not added: part of “Group b2”/);
    expect(labels.join("\n")).toMatch(/Group rest, 421 people, calculated by this site/);
    expect(labels.at(-1)).toMatch(/^Running total .*: 1,181 people, added up by this site/);
  });

  it("walks its marks with one tab stop, the arrow keys, Home and End", async () => {
    const user = userEvent.setup();
    show();
    screen.getByRole("button", { name: "Table" }).focus();
    await user.tab();
    expect(marks()[0]).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowDown}");
    expect(marks()[2]).toHaveFocus();
    await user.keyboard("{End}");
    expect(marks().at(-1)).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(marks().at(-1)).toHaveFocus();
    await user.keyboard("{Home}");
    expect(marks()[0]).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole("button", { name: "Table" })).toHaveFocus();
  });

  it("has a table with the same rows in the same order", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = screen.getByRole("table", { name: /Batches of all nationalities/ });
    const heads = within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent);
    expect(heads).toEqual(["Group group", "Group b1", "Group day", "Group b2", "Group rest"]);
    const day = within(table).getByRole("row", { name: /Group day/ });
    expect(day).toHaveTextContent("not added: part of “Group b2”");
    expect(within(table).getByRole("row", { name: /Group rest/ })).toHaveTextContent("March 2025");
  });

  it("draws the account that the rule chooses, names the rule and says what others would make", () => {
    show({ rule: "highest" });
    expect(screen.getByRole("figure")).toHaveAccessibleName(
      /where accounts differ, the highest figure$/,
    );
    const section = screen.getByRole("region", { name: "Returned by batch" });
    expect(section).toHaveTextContent(/add up to 1,182†/);
    expect(section).toHaveTextContent(/with the lowest figure the total is 1,181†/i);
  });

  it("asks the address for one nationality, or for all", async () => {
    const user = userEvent.setup();
    show({ nationality: ["ETH"] });
    const select = screen.getByRole("combobox", { name: "Nationality" });
    expect(select).toHaveDisplayValue("Ethiopia");
    await user.selectOptions(select, "China");
    expect(go).toHaveBeenLastCalledWith({ nationality: ["CHN"] });
    await user.selectOptions(select, "All nationalities");
    expect(go).toHaveBeenLastCalledWith({ nationality: [] });
  });

  it("says of a nationality without a batch that nobody reported one, and no zero", () => {
    show({ nationality: ["KEN"] });
    const section = screen.getByRole("region", { name: "Returned by batch" });
    expect(section).toHaveTextContent(/No batch on record names Kenyans: nobody has reported one/);
    expect(section).toHaveTextContent(/which is not zero/);
    expect(within(section).queryByRole("link", { name: /^0 / })).toBeNull();
  });

  it("draws of thousands the largest, and says that total and table have all", async () => {
    const user = userEvent.setup();
    show({}, crowd(250));
    const labels = marks().map((mark) => mark.textContent);
    expect(labels).toHaveLength(201);
    expect(labels[0]).toMatch(/Group b51, 51 people/);
    expect(labels.at(-1)).toMatch(/31,375 people, added up by this site/);
    expect(screen.getByRole("figure")).toHaveTextContent(
      "Drawn are the 200 largest of 250 batches. Total and table have all.",
    );
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(screen.getByRole("table", { name: /250 rows\.$/ })).toBeVisible();
  });

  it("explains in its key only marks that are in view", () => {
    show({ nationality: ["CHN"] });
    const key = screen.getByRole("list", { name: "Key to the bars" });
    expect(key).toHaveTextContent("derived here †");
    expect(key).not.toHaveTextContent("accounts differ");
  });
});

describe(TotalMoves, () => {
  it("says which condition moved the total, and from what to what, with their claims", () => {
    const known = deriveKnown(dataset(FIELDS));
    const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
    const options = { nationality: ["ETH"], rule: "highest" } as const;
    render(<TotalMoves {...options} known={known} asof="" units={units} act={act} />);
    const [filtered, ruled] = screen.getAllByText(/the total is/);
    expect(filtered).toHaveTextContent(
      /^Only Ethiopians are counted: the total is 260†.*, not 1,181†/,
    );
    expect(ruled).toHaveTextContent(
      /^Where accounts differ, the highest figure is taken: the total is 261†.*, not 260†/,
    );
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toContainEqual(
      expect.stringContaining("b1-count"),
    );
  });
});
