import { describe, expect, it } from "vitest";
import { deriveKnown, type Known } from "../../src/derive/known.ts";
import { mayBePassedOn } from "../../src/derive/passedOn.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { machineFiles } from "../../src/views/machine/machineFiles.ts";
import { packageFiles } from "../../src/views/takeaway/dataPackage.ts";
import { narrowedBy, wholeExtract } from "../../src/views/takeaway/extract.ts";
import { extractJson } from "../../src/views/takeaway/extractJson.ts";
import { shownExtract } from "../../src/views/takeaway/takenClaims.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

const BARRED = { ...dataset().sources[0], notPassedOn: "For subscribers of the agency." };
const carriedBy = (...sources: readonly string[]) => ({
  attribution: sources.map((source) => ({ role: "said-by", actor: "ministry", source })),
});
const people = (value: number) => ({ quantity: { kind: "exact", value } });

/** Of a subscription's claim of 8,765 and of one of 7,654 under embargo, in all that a dataset has. */
const known: Known = deriveKnown(
  dataset({
    sources: [BARRED, ...dataset().sources.slice(1)],
    claims: [
      rawClaim("open", { ...carriedBy("s2"), ...people(1234) }),
      rawClaim("both", { ...carriedBy("s1", "s2"), ...people(2345) }),
      rawClaim("barred", { ...carriedBy("s1"), ...people(8765), text: "In the subscription." }),
      rawClaim("later", { ...carriedBy("s2"), ...people(7654), embargo: { reason: "Talks." } }),
    ],
    batches: ["barred", "open"].map((id) => ({
      id: `batch-${id}`,
      label: "Group",
      occurred: "2025-02-12",
      kind: "handover",
      accounts: id === "open" ? ["open", "barred", "later"] : [id],
      nationality: "ETH",
    })),
    tallies: [
      {
        id: "tally",
        label: "List",
        measure: "repatriated",
        countedBy: "army",
        asOf: "2025-02-12",
        claim: "barred",
        rows: [{ nationality: "ETH", ...people(8765) }],
        sources: ["s1"],
      },
    ],
    checks: [{ id: "check", title: "Sum", kind: "sum", whole: "barred", parts: ["open"] }],
    disputes: [
      {
        id: "dispute",
        title: "How many",
        kind: "number",
        sides: ["open", "barred", "later"].map((id) => ({ label: id, claims: [id] })),
        standing: "open",
      },
    ],
  }),
);

describe(mayBePassedOn, () => {
  it("is true of what a document carries that may be, and that is under no embargo", () => {
    const open = known.dataset.claims.filter((claim) => mayBePassedOn(claim, known.lookup));
    expect(open.map(({ id }) => id)).toEqual(["open", "both"]);
  });
});

describe("what may not be passed on", () => {
  const state = { ...DEFAULT_VIEW_STATE, q: "claim" };
  const extracts = [wholeExtract(known), shownExtract({ known, state }, "https://example.org/")];
  const files = [
    ...extracts.flatMap((extract) => [
      ...packageFiles(extract),
      { name: "extract.json", text: extractJson(extract) },
    ]),
    ...machineFiles(known),
  ];

  it.each(files)("is not in $name, which has the rest", ({ text }) => {
    expect(text).not.toMatch(/8,?765|7,?654|In the subscription/);
  });

  it("is said to be missing, whatever else the file was narrowed by", () => {
    const [whole, selection] = extracts;
    expect(whole && narrowedBy(whole)).toBe("without 2 claims that may not be passed on");
    expect(selection && narrowedBy(selection)).toMatch(/; without 1 claim that may not be/);
    for (const { name, text } of files) {
      if (!/claims|batches|disputes\.|checks\.json|datapackage|extract/.test(name)) continue;
      expect(text, name).toMatch(/without \d claims? that may not be passed on/);
    }
  });

  it("leaves what is open as it was", () => {
    const claims = files.find(({ name }) => name === "claims.csv");
    expect(claims?.text).toMatch(/1234.*\r\n.*2345/);
  });
});
