import example from "../../public/data/examples/lantern-strait.json" with { type: "json" };
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import { rawBatch } from "../fixtures/batch.ts";
import { dataset, rawClaim, rawStatement } from "../fixtures/dataset.ts";
import { rawNamedPlace, rawPlace } from "../fixtures/place.ts";
import { ONE_OF_EACH } from "../fixtures/quantities.ts";
import { rawTally } from "../fixtures/tally.ts";

/** The datasets of the gallery. All are invented. */

/** Nothing is known. */
export const EMPTY: Dataset = dataset({
  headline: [{ text: "Nothing is known yet.", figures: {} }],
});

/** One of everything that a dataset can say, as those who make one find it. */
export const EXAMPLE: Dataset = parseDataset(example, "lantern-strait.json");

const LONG =
  "Handed over by the Joint Committee for the Return of People Found at the Old Timber Yard and Its Outlying Warehouses";

/** A batch, a row of a tally and a claim for each kind of quantity; names as long as names get. */
export const KINDS: Dataset = dataset({
  claims: [
    ...ONE_OF_EACH.map((quantity, at) =>
      rawClaim(`b${at}-count`, { quantity, text: `A claim of the kind “${quantity.kind}”.` }),
    ),
    // Another account of the first batch.
    rawClaim("rival", {
      quantity: { kind: "exact", value: 281 },
      attribution: [{ role: "said-by", actor: "militia", source: "s2" }],
      scope: { batch: "b0" },
    }),
    rawClaim("t-kinds-claim", { measure: "received", quantity: { kind: "exact", value: 900 } }),
    rawClaim("t-ranks-claim", { measure: "received", quantity: { kind: "unknown" } }),
    rawStatement("long", { text: `${LONG}: ${LONG}.`, note: LONG }),
  ],
  batches: ONE_OF_EACH.map((_, at) =>
    rawBatch(`b${at}`, {
      label: at === 1 ? LONG : `Group ${at}`,
      occurred: `2025-02-${String(at + 5).padStart(2, "0")}`,
      accounts: at === 0 ? ["b0-count", "rival"] : [`b${at}-count`],
      ...(at === 2 ? { announcedOnly: true } : {}),
      crossing: "bridge",
    }),
  ),
  nationalities: ONE_OF_EACH.map((_, at) => ({
    code: `Q${"MNOPQRSTUVWXYZ"[at % 14]}${"ABCDEFGH"[Math.floor(at / 14)]}`,
    name: at === 1 ? "United Provinces of the Northern and Southern Lantern Islands" : `Land ${at}`,
    people: `People of land ${at}`,
  })).concat([{ code: "CHN", name: "China", people: "Chinese" }]),
  tallies: [
    rawTally(
      "t-kinds",
      ONE_OF_EACH.map((quantity, at) => ({
        nationality: `Q${"MNOPQRSTUVWXYZ"[at % 14]}${"ABCDEFGH"[Math.floor(at / 14)]}`,
        quantity,
      })),
      { label: "One of each kind" },
    ),
    rawTally(
      "t-ranks",
      [1, 2, 3].map((rank) => ({
        nationality: `Q${"MNO"[rank - 1]}A`,
        quantity: { kind: "rank", rank },
      })),
      { label: "An order without numbers" },
    ),
  ],
  places: [
    rawPlace("bridge", 98.5, 16.7, { kind: "crossing", countries: ["MMR", "THA"] }),
    rawPlace("yard", 98.45, 16.6, { name: LONG, kind: "compound", uncertainty: 3000 }),
    rawPlace("town", 98.55, 16.72),
    rawNamedPlace("nowhere"),
  ],
});
