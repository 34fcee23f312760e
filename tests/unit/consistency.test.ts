import { describe, expect, it } from "vitest";
import { describeFault } from "../../src/dataset/fault.ts";
import { consistencyFaults } from "../../src/derive/consistency.ts";
import {
  dataset,
  type RawDataset,
  rawClaim,
  type RawEntry,
  rawStatement,
} from "../fixtures/dataset.ts";
import { publishedDataset } from "../fixtures/published.ts";

const by = (actor: string) => ({ attribution: [{ role: "said-by", actor, source: "s1" }] });
const exact = (value: number) => ({ quantity: { kind: "exact", value } });
const on = (period: string) => ({ time: { said: "2025-03-01", period } });

function faultsOf(fields: Partial<RawDataset>): readonly string[] {
  return consistencyFaults(dataset(fields)).map(describeFault);
}

describe("consistencyFaults of a dispute", () => {
  const disputeOf = (kind: string, ...sides: readonly (readonly string[])[]) => ({
    disputes: [
      {
        id: "d1",
        title: "How many",
        kind,
        standing: "open",
        sides: sides.map((claims, index) => ({ label: `Side ${index}`, claims })),
      },
    ],
  });
  const sides = disputeOf("number", ["a"], ["b"]);

  it("refuses sides that do not conflict and differ in nothing", () => {
    expect(faultsOf({ ...sides, claims: [rawClaim("a"), rawClaim("b", by("army"))] })).toEqual([
      "disputes[d1].sides: do not conflict and differ in nothing that is counted, expected two claims of different sides that conflict or count different things",
    ]);
  });

  it.each<[string, RawEntry]>([
    ["a number that excludes the other", exact(11)],
    ["another measure", { measure: "received" }],
    ["other days", on("2025-02-20")],
  ])("takes sides that differ in %s", (_, fields) => {
    const claims = [rawClaim("a"), rawClaim("b", { ...by("army"), ...fields })];
    expect(faultsOf({ ...sides, claims })).toEqual([]);
  });

  it("refuses a dispute of numbers whose sides state none, but not one of accounts", () => {
    const claims = [rawStatement("a"), rawStatement("b", by("army"))];
    expect(faultsOf({ ...sides, claims })).toHaveLength(1);
    expect(faultsOf({ ...disputeOf("account", ["a"], ["b"]), claims })).toEqual([]);
  });

  it("refuses a claim on two sides", () => {
    const claims = [rawClaim("a"), rawClaim("b", { ...exact(11), ...by("army") })];
    expect(faultsOf({ ...disputeOf("account", ["a"], ["b", "a"]), claims })).toEqual([
      "disputes[d1].sides[1].claims: names a, which is on another side too, expected each claim on one side",
    ]);
  });
});

describe("consistencyFaults of a check", () => {
  const sum = (parts: readonly string[], batches?: readonly string[]) => ({
    checks: [
      { id: "k1", title: "Sum", kind: "sum", whole: "whole", parts, ...(batches && { batches }) },
    ],
  });
  const batch = (id: string, fields: RawEntry = {}) => ({
    id,
    label: id,
    occurred: "2025-02-12",
    kind: "repatriation",
    nationality: "CHN",
    accounts: [id],
    ...fields,
  });
  const whole = rawClaim("whole", { ...exact(300), ...on("2025-02-01/2025-02-28") });
  const expected = "expected parts that count nobody twice, in the unit of the whole";

  it.each<[string, RawEntry, RawEntry, string]>([
    ["rival accounts", {}, by("army"), "b is a rival account of a thing that is added too (a)"],
    ["repeats", {}, { restates: "a", ...by("paper") }, "b repeats a claim that is added too (a)"],
    [
      "a day and the days it is one of",
      on("2025-02-20/2025-02-22"),
      on("2025-02-20"),
      "b counts days within those of a part that is added too (a)",
    ],
    [
      "other units",
      {},
      { unit: "percent", measure: "awaiting" },
      "b is counted in another unit (whole)",
    ],
  ])("refuses %s", (_, a, b, said) => {
    const claims = [whole, rawClaim("a", a), rawClaim("b", b)];
    expect(faultsOf({ ...sum(["a", "b"]), claims })).toEqual([
      `checks[k1].parts: ${said}, ${expected}`,
    ]);
  });

  it("refuses a part that is added twice, or is the whole", () => {
    const claims = [whole, rawClaim("a")];
    expect(faultsOf({ ...sum(["a", "a"]), claims })).toEqual([
      `checks[k1].parts: a is added twice (a), ${expected}`,
    ]);
    expect(faultsOf({ ...sum(["a", "whole"]), claims })).toEqual([
      `checks[k1].parts: whole is the whole and one of its parts (whole), ${expected}`,
    ]);
  });

  it.each<[string, RawEntry, string]>([
    [
      "a day inside a longer batch",
      { partOf: "b1" },
      "b2 is a part of a batch that is added too (b1)",
    ],
    [
      "an onward leg",
      { onwardOf: "b1" },
      "b2 is an onward leg of people who are added already (b1)",
    ],
  ])("refuses %s", (_, fields, said) => {
    const claims = [whole, rawClaim("b1"), rawClaim("b2")];
    const batches = [batch("b1"), batch("b2", fields)];
    expect(faultsOf({ ...sum([], ["b1", "b2"]), claims, batches })).toEqual([
      `checks[k1].parts: ${said}, ${expected}`,
    ]);
  });

  it("refuses a claim beside the batch that it counts", () => {
    const claims = [whole, rawClaim("b1", { scope: { batch: "b1" } })];
    expect(faultsOf({ ...sum(["b1"], ["b1"]), claims, batches: [batch("b1")] })).toEqual([
      `checks[k1].parts: b1 is a part of a batch that is added too (b1), ${expected}`,
    ]);
  });

  it("refuses totals of different tallies: they count different people", () => {
    const tally = (id: string) => ({
      id,
      label: id,
      measure: "awaiting",
      countedBy: "army",
      asOf: "2025-02-12",
      claim: id,
      sources: ["s1"],
      rows: [{ nationality: "CHN", quantity: { kind: "exact", value: 10 } }],
    });
    const claims = [whole, rawClaim("t1", on("2025-02-12")), rawClaim("t2", on("2025-02-14"))];
    expect(faultsOf({ ...sum(["t1", "t2"]), claims, tallies: [tally("t1"), tally("t2")] })).toEqual(
      [
        `checks[k1].parts: t2 is the total of another tally, which counts other people on another day (t1), ${expected}`,
      ],
    );
  });

  it("refuses a claim without a number", () => {
    const claims = [whole, rawClaim("a", on("2025-02-02")), rawStatement("b")];
    const checks = [
      { id: "k1", title: "Share", kind: "ratio", part: "a", whole: "whole", stated: "b" },
    ];
    expect(faultsOf({ checks, claims })).toEqual([
      "checks[k1].stated: names b, which states no number, expected a claim with a quantity",
    ]);
  });

  it("takes the days of one week, each by itself", () => {
    const claims = [whole, rawClaim("a", on("2025-02-02")), rawClaim("b", on("2025-02-03"))];
    expect(faultsOf({ ...sum(["a", "b"]), claims })).toEqual([]);
  });
});

describe("consistencyFaults of a batch", () => {
  const scope = { batch: "b1" };
  const sent = rawClaim("sent", { ...exact(261), measure: "handed-over", scope, ...by("militia") });
  const got = rawClaim("got", { ...exact(260), measure: "received", scope, ...by("army") });
  const batches = (accounts: readonly string[]) => [
    {
      id: "b1",
      label: "A batch",
      occurred: "2025-02-12",
      kind: "handover",
      nationality: "CHN",
      accounts,
    },
  ];

  it("refuses one end of a transfer where the dataset has both", () => {
    expect(faultsOf({ claims: [sent, got], batches: batches(["sent"]) })).toEqual([
      "batches[b1].accounts: have sent and not got, which counts the same transfer at its other end, expected both ends of the transfer",
    ]);
    expect(faultsOf({ claims: [sent, got], batches: batches(["sent", "got"]) })).toEqual([]);
  });

  it("asks for no word that its own origin took back", () => {
    const first = rawClaim("first", {
      ...exact(53),
      measure: "received",
      scope,
      ...by("army"),
      time: { said: "2025-02-11", period: "2025-02-12" },
    });
    expect(faultsOf({ claims: [sent, got, first], batches: batches(["sent", "got"]) })).toEqual([]);
  });
});

describe("the published dataset", () => {
  it("is consistent", () => {
    expect(consistencyFaults(publishedDataset())).toEqual([]);
  });
});
