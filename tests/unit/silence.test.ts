import { describe, expect, it } from "vitest";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveSilence } from "../../src/derive/silence.ts";
import { rawBatch, rawCount } from "../fixtures/batch.ts";
import { dataset, rawClaim, type RawDataset, rawStatement } from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";
import { rawTally } from "../fixtures/tally.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });

/** `CHN: b1 one Militia; b2 …` for each nationality that is named. */
function reportsIn(fields: Partial<RawDataset>): readonly string[] {
  return deriveSilence(deriveKnown(dataset(fields))).rows.map(
    ({ code, reports }) =>
      `${code}: ${reports.map(({ batch, state, origins }) => `${batch.id} ${state} ${origins.join("+")}`).join("; ")}`,
  );
}

describe(deriveSilence, () => {
  it("takes the size of a batch of one nationality for a report of that nationality", () => {
    expect(
      reportsIn({ claims: [rawCount("b1", 5, by("army"))], batches: [rawBatch("b1")] }),
    ).toEqual(["CHN: b1 one Army"]);
  });

  it("counts independent origins, so that a repeat adds none", () => {
    const claims = [
      rawCount("b1", 5, by("army")),
      rawStatement("repeat", {
        restates: "b1-count",
        scope: { batch: "b1", nationalities: ["CHN"] },
        ...by("paper"),
      }),
    ];
    const batches = [rawBatch("b1")];
    expect(reportsIn({ claims, batches })).toEqual(["CHN: b1 one Army"]);
    const other = rawClaim("other", {
      scope: { batch: "b1", nationalities: ["CHN"] },
      ...by("militia"),
    });
    expect(reportsIn({ claims: [...claims, other], batches })).toEqual([
      "CHN: b1 several Army+Militia",
    ]);
  });

  it("tells a claim that there was nobody from no report, and from a report", () => {
    const nobody = rawClaim("nobody", {
      quantity: { kind: "none" },
      scope: { batch: "b1", nationalities: ["KEN"] },
      ...by("militia"),
    });
    const batches = [rawBatch("b1"), rawBatch("b2")];
    const claims = [rawCount("b1", 5), rawCount("b2", 3), nobody];
    expect(reportsIn({ claims, batches }).at(-1)).toBe("KEN: b1 none Militia");
    const some = rawClaim("some", {
      scope: { batch: "b1", nationalities: ["KEN"] },
      ...by("army"),
    });
    expect(reportsIn({ claims: [...claims, some], batches }).at(-1)).toBe(
      "KEN: b1 several Militia+Army",
    );
  });

  it("says of a size that is only calculated that nobody reported it", () => {
    const claims = [rawClaim("whole", by("ministry")), rawCount("b1", 1, by("army"))];
    const derived = rawBatch("b2", { derivation: { whole: "whole", less: ["b1-count"] } });
    expect(reportsIn({ claims, batches: [rawBatch("b1"), derived] })).toEqual([
      "CHN: b1 one Army; b2 derived Ministry+Army",
    ]);
  });

  it("takes a list of a batch for a report of each nationality in it, and keeps what no batch has", () => {
    const row = (nationality: string) => ({ nationality, quantity: { kind: "exact", value: 2 } });
    expect(
      reportsIn({
        claims: [
          rawClaim("t1-claim", { quantity: { kind: "exact", value: 4 }, ...by("army") }),
          rawClaim("elsewhere", { scope: { nationalities: ["IND"] } }),
        ],
        tallies: [rawTally("t1", [row("ETH"), row("KEN")])],
        batches: [rawBatch("b1", { tally: "t1", accounts: ["t1-claim"] })],
      }),
    ).toEqual(["ETH: b1 one Army", "KEN: b1 one Army", "IND: "]);
  });

  it("lists the batches in order of time, and does not mind the order of the claims", () => {
    const data = publishedDataset();
    const silence = deriveSilence(deriveKnown(data));
    const days = silence.batches.map(({ occurred }) => occurred.slice(0, 7));
    expect(days).toEqual(days.toSorted());
    const turned = deriveSilence(deriveKnown({ ...data, claims: data.claims.toReversed() }));
    const states = ({ rows }: typeof silence) =>
      rows.map(({ code, reports }) => [code, reports.map(({ batch, state }) => [batch.id, state])]);
    expect(states(turned)).toEqual(states(silence));
  });
});

describe("the published dataset", () => {
  it("has nine nationalities that are named and in no batch, and several origins for the Ethiopians of 12 February", () => {
    const { rows } = deriveSilence(deriveKnown(publishedDataset()));
    const reportOf = (code: string, batch: string) =>
      rows.find((row) => row.code === code)?.reports.find((report) => report.batch.id === batch);
    expect(rows.filter(({ reports }) => reports.length === 0).map(({ code }) => code)).toEqual([
      "DZA",
      "CZE",
      "NAM",
      "ROU",
      "RWA",
      "SGP",
      "XXA",
      "TUN",
      "UZB",
    ]);
    expect(reportOf("ETH", "b02")?.state).toBe("several");
    expect(reportOf("VNM", "b35")?.state).toBe("derived");
    expect(reportOf("KEN", "b04")).toBeUndefined();
  });
});
