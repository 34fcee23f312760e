import { render, screen } from "@testing-library/react";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { figureOfClaim } from "../../src/derive/figure.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import type { Act } from "../../src/views/act.ts";
import { ChartFigure } from "../../src/views/ChartFigure.tsx";
import { FigureText } from "../../src/views/FigureText.tsx";
import { chartTable } from "../../src/views/takeaway/chartTable.ts";
import { csvOf } from "../../src/views/takeaway/csv.ts";
import { wholeExtract } from "../../src/views/takeaway/extract.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const known = deriveKnown(
  dataset({
    claims: [
      rawClaim("a", { quantity: { kind: "about", value: 260 } }),
      rawClaim("b", { quantity: { kind: "atLeast", value: 200 } }),
    ],
  }),
);
const act: Act = {
  href: ({ claim }) => `?${claim?.map((id) => `claim=${id}`).join("&")}`,
  go: vi.fn(),
};
const [unit] = known.dataset.units;

describe(chartTable, () => {
  it("has each row as it reads on screen, with the claims behind it, whose they are and their sources", () => {
    render(
      <ChartFigure
        title="People by batch"
        summary="Two batches."
        twin={() => ({
          caption: "People by batch.",
          columns: [{ label: "Day" }, { label: "People", numeric: true }],
          rows: known.dataset.claims.map((claim, at) => {
            const figure = figureOfClaim(claim);
            if (!figure || !unit) throw new Error("the fixture has figures of people");
            const shown = <FigureText key="figure" figure={figure} unit={unit} act={act} />;
            return { key: claim.id, cells: [`Day ${at + 1}`, shown] };
          }),
        })}
      >
        {() => null}
      </ChartFigure>,
    );
    const csv = csvOf(chartTable(screen.getByRole("figure"), wholeExtract(known)));
    const { data } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([
      { Day: "Day 1", People: "~260", claim_ids: "a", claimants: "Ministry" },
      { Day: "Day 2", People: "≥ 200", claim_ids: "b", claimants: "Ministry" },
    ]);
    for (const row of data) {
      expect(row["source_names"]).toMatch(/: /);
      expect(row["version"]).toBe(known.dataset.version);
    }
  });
});
