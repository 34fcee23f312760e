import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datasetText } from "../../scripts/package/datasetText.ts";
import { readPackage } from "../../scripts/package/readPackage.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { packageFiles } from "../../src/views/takeaway/dataPackage.ts";
import { wholeExtract } from "../../src/views/takeaway/extract.ts";
import { dataset, rawClaim } from "../fixtures/dataset.ts";

function datasetOf(file: string): Dataset {
  return parseDataset(JSON.parse(readFileSync(file, "utf8")), file);
}

/** The dataset as it comes out of the files of its package. */
function readBack(dataset: Dataset): Dataset {
  const files = packageFiles(wholeExtract(deriveKnown(dataset)));
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return parseDataset(
    readPackage((path) => texts.get(path) ?? `no file ${path}`),
    "a package",
  );
}

describe(readPackage, () => {
  it.each(["public/data/dataset.json", "public/data/examples/lantern-strait.json"])(
    "reads %s back to the same bytes from its package",
    (file) => {
      const whole = datasetOf(file);
      expect(datasetText(readBack(whole))).toBe(datasetText(whole));
    },
  );

  it("reads back a dataset without claims, deck or events", () => {
    const whole = dataset({ claims: [], events: [] });
    expect(readBack(whole)).toEqual(whole);
  });

  test("any text comes back as it was", () => {
    const part = fc.constantFrom("'", "=", "+", "-", "@", "\t", "\n", '"', ",", ";", " ", "a", "1");
    const text = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
      fc
        .string({ minLength: 1, unit: "grapheme" })
        .filter((text) => !/\p{Cc}|\p{Bidi_C}/u.test(text)),
    );
    fc.assert(
      fc.property(text, text, (said, note) => {
        const whole = dataset({ claims: [rawClaim("a", { text: said, note }), rawClaim("b")] });
        expect(readBack(whole)).toEqual(whole);
      }),
    );
  });
});
