import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveTallies } from "../../src/derive/tallies.ts";
import type { Act } from "../../src/views/act.ts";
import { Nationalities } from "../../src/views/nationalities/Nationalities.tsx";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, type RawDataset, rawClaim } from "../fixtures/dataset.ts";
import { rawTally } from "../fixtures/tally.ts";

const go = vi.fn<Act["go"]>();
const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go };

beforeEach(() => {
  go.mockClear();
});

const exact = (value: number) => ({ kind: "exact", value });

/** A list whose rows make 117 where 100 are stated, a copy that differs on India, and an order. */
const FIELDS: Partial<RawDataset> = {
  claims: [
    rawClaim("list-claim", { quantity: exact(100) }),
    rawClaim("copy-claim", { quantity: exact(100) }),
    rawClaim("order-claim"),
    rawCount("b1", 200),
  ],
  batches: [rawBatch("b1")],
  tallies: [
    rawTally(
      "list",
      [
        { nationality: "KEN", quantity: exact(9) },
        { nationality: "CHN", quantity: exact(80), men: exact(76), women: exact(4) },
        { nationality: "IND", quantity: exact(28) },
      ],
      {
        repair: {
          because: "The copy has 18.",
          rows: [
            { nationality: "IND", quantity: exact(18) },
            { nationality: "KEN", quantity: exact(2) },
          ],
        },
      },
    ),
    rawTally("copy", [{ nationality: "IND", quantity: exact(18) }], {
      copyOf: "list",
      partial: true,
    }),
    rawTally(
      "order",
      [
        { nationality: "IND", quantity: { kind: "rank", rank: 2 } },
        { nationality: "CHN", quantity: { kind: "rank", rank: 1 } },
      ],
      { partial: true },
    ),
  ],
};

function show(options: { tally?: string; nationality?: readonly string[] } = {}, fields = FIELDS) {
  const known = deriveKnown(dataset(fields));
  const units = new Map(known.dataset.units.map((unit) => [unit.id, unit]));
  const tallies = deriveTallies(known, {
    nationality: [],
    tally: "list",
    rule: "editor",
    ...options,
  });
  render(<Nationalities tallies={tallies} units={units} act={act} />);
  return screen.getByRole("region", { name: "By nationality" });
}

const marks = () =>
  within(screen.getByRole("list", { name: /marks$/ }))
    .getAllByRole("link")
    .map((mark) => mark.textContent);

describe(Nationalities, () => {
  it("says who comes first, of how many, and that the rows make more", () => {
    const section = show();
    expect(section).toHaveTextContent(/China comes first with 80/);
    expect(section).toHaveTextContent(/The printed rows add up to 117†/);
    expect(section).toHaveTextContent(/does not hold, by 17†.* too many/);
  });

  it("offers a repair as this site's inference", () => {
    expect(show()).toHaveTextContent(
      /This site’s inference: with Kenya 2.* instead of 9.* and India 18.* instead of 28.* would add up to 100†.*, as stated\. The copy has 18\./,
    );
  });

  it("gives every row as a mark, with its men and women and what other prints have", () => {
    show();
    expect(marks()).toEqual([
      "China: 80 people; 76 men and 4 women",
      "India: 28 people; in Tally copy: 18 people",
      "Kenya: 9 people",
    ]);
  });

  it("has a table with the same rows; what is not stated is said to be that", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = screen.getByRole("table", {
      name: /Tally list: people received, counted by Army/,
    });
    const [, ...rows] = within(table).getAllByRole("row");
    expect(rows.map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
      "China",
      "India",
      "Kenya",
    ]);
    expect(rows[2]).toHaveTextContent("not stated");
  });

  it("shows an order without numbers as an order", () => {
    const section = show({ tally: "order" });
    expect(section).toHaveTextContent(/China and India, in this order; no numbers were given/);
    expect(marks()[0]).toMatch(/^China: ranked number 1; no number of people published/);
    expect(screen.queryByRole("combobox", { name: "Scale" })).toBeNull();
  });

  it("asks the address for another count", async () => {
    const user = userEvent.setup();
    show();
    await user.selectOptions(screen.getByRole("combobox", { name: "Count" }), "Tally order");
    expect(go).toHaveBeenCalledWith({ tally: "order" });
  });

  it("says which scale is drawn", async () => {
    const user = userEvent.setup();
    const section = show();
    expect(section).toHaveTextContent("Log scale: each gridline is ten times the last.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Scale" }), "linear");
    expect(section).toHaveTextContent("Linear scale from zero.");
  });

  it("holds a nationality against every count, and adds none to another", () => {
    show({ nationality: ["KEN"] });
    const table = screen.getByRole("table", { name: /none is added to another/ });
    expect(within(table).getByRole("row", { name: /^Tally list/ })).toHaveTextContent("9 people");
    expect(within(table).getByRole("row", { name: /^Tally copy/ })).toHaveTextContent(
      "no report; rows missing",
    );
    expect(within(table).getByRole("row", { name: /added up here/ })).toHaveTextContent(
      /no report$/,
    );
  });

  it("says of a nationality that a count does not name that this is not zero", () => {
    const section = show({ nationality: ["ETH"] });
    expect(section).toHaveTextContent("no report of Ethiopia, which is not zero");
  });
});

describe("a long list", () => {
  const CODES = Array.from({ length: 20 }, (_, at) => `X${String.fromCodePoint(65 + at)}A`);
  const long: Partial<RawDataset> = {
    nationalities: CODES.map((code, at) => ({
      code,
      name: `Land ${at + 1}`,
      people: `People ${at + 1}`,
    })),
    claims: [rawClaim("list-claim", { quantity: exact(210) })],
    tallies: [
      rawTally(
        "list",
        CODES.map((nationality, at) => ({ nationality, quantity: exact(20 - at) })),
      ),
    ],
  };

  it("starts with its first rows, says what follows, and shows it when asked", async () => {
    const user = userEvent.setup();
    const section = show({}, long);
    expect(section).toHaveTextContent(/10 more, from Land 11 with 10.* to Land 20 with 1/);
    expect(marks()).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "Show them" }));
    expect(section).not.toHaveTextContent("more, from");
  });

  it("never leaves out a row that the reader asked for", () => {
    const section = show({ nationality: ["XTA"] }, long);
    expect(section).toHaveTextContent(/9 more, from Land 11 with 10.* to Land 19 with 2/);
  });
});
