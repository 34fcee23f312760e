import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveSilence } from "../../src/derive/silence.ts";
import type { Act } from "../../src/views/act.ts";
import { Silence } from "../../src/views/disputes/Silence.tsx";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, rawClaim, type RawDataset } from "../fixtures/dataset.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const act: Act = { href: (change) => `?${JSON.stringify(change)}`, go: vi.fn() };

function show(fields: Partial<RawDataset>): void {
  render(<Silence silence={deriveSilence(deriveKnown(dataset(fields)))} act={act} />);
}

const ofBatch = (nationality: string) => ({
  scope: { batch: "b1", nationalities: [nationality] },
});
const CLAIMS = [
  rawCount("b1", 5, by("army")),
  rawClaim("again", { ...ofBatch("CHN"), ...by("militia") }),
  rawClaim("nobody", { ...ofBatch("KEN"), quantity: { kind: "none" }, ...by("militia") }),
  rawClaim("elsewhere", { scope: { nationalities: ["IND"] } }),
];

describe(Silence, () => {
  it("tells one origin, several, nobody claimed, calculated and no report apart, each mark a link", () => {
    show({
      claims: [...CLAIMS, rawClaim("whole"), rawCount("b3", 2, by("army"))],
      batches: [
        rawBatch("b1"),
        rawBatch("b2", { derivation: { whole: "whole", less: ["b1-count"] } }),
        rawBatch("b3"),
      ],
    });
    const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ["2", "∅"],
      ["†", ""],
      ["1", ""],
    ]);
    expect(
      screen.getByRole("link", {
        name: "2: China, Group b1, 2 independent origins: Army and Militia",
      }),
    ).toHaveAttribute("href", '?{"claim":["b1-count","again"]}');
  });

  it("draws what is folded away when it is unfolded, where it is long", async () => {
    const user = userEvent.setup();
    const batches = Array.from({ length: 1501 }, (_, at) =>
      rawBatch(`many-${at}`, { accounts: ["b1-count"] }),
    );
    show({ claims: CLAIMS, batches: [rawBatch("b1"), ...batches] });
    expect(screen.queryByRole("table", { hidden: true })).toBeNull();
    await user.click(screen.getByText(/^Batch by batch/));
    expect(await screen.findByRole("table")).toBeVisible();
  });

  it("writes every report out in a list, and names those in no batch", () => {
    show({ claims: CLAIMS, batches: [rawBatch("b1")] });
    const section = screen.getByRole("region", { name: "Who is on record in which batch" });
    expect(section).toHaveTextContent(
      "3 nationalities are named on this site, and 1 batch. Of 3 pairs of the two, 2 have a report, 1 of them from more than one origin.",
    );
    expect(section).toHaveTextContent(
      "Named in a claim or a list, and reported in no batch: India.",
    );
    expect(section).toHaveTextContent(
      "Kenya: in 1 of 1 batchGroup b1, nobody, by 1 origin: Militia",
    );
  });

  it("is not there when nobody is on record in a batch", () => {
    show({ claims: [rawClaim("elsewhere")] });
    expect(screen.queryByRole("table")).toBeNull();
  });
});
