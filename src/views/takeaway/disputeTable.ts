import type { Claim, Dataset } from "../../dataset/schema.ts";
import { type Figure, figureOfClaim } from "../../derive/figure.ts";
import { claimantOf } from "../../derive/origin.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { FIGURE_COLUMNS, PROVENANCE_COLUMNS } from "./columns.ts";
import type { Extract } from "./extract.ts";
import { type Column, type Table, tableOf } from "./table.ts";

/** One claim on one side of a dispute. */
interface AccountRow {
  readonly extract: Extract;
  readonly dispute: Dataset["disputes"][number];
  readonly side: string;
  readonly claim: Claim;
  readonly figure: Figure | undefined;
}

/** Accounts that differ, one row a claim and side; whole disputes, where a claim of the extract is in. */
export function disputeTable(extract: Extract): Table {
  const { known, claims } = extract;
  const ids = new Set<string>(claims.map(({ id }) => id));
  const rows = known.dataset.disputes
    .filter(({ sides }) => sides.some((side) => side.claims.some((id) => ids.has(id))))
    .flatMap((dispute) =>
      dispute.sides.flatMap((side) =>
        side.claims.map((id) => {
          const claim = known.lookup.claim(id);
          return { extract, dispute, side: side.label, claim, figure: figureOfClaim(claim) };
        }),
      ),
    )
    .filter(({ claim }) => mayBePassedOn(claim, known.lookup));
  return tableOf("disputes", "Accounts that differ, one row a claim and side", COLUMNS, rows);
}

const COLUMNS: readonly Column<AccountRow>[] = [
  {
    name: "dispute_id",
    type: "string",
    means: "The dispute's permanent id. Its accounts are rivals, never to be added or averaged.",
    hxl: "#meta+group+id",
    read: ({ dispute }) => dispute.id,
  },
  {
    name: "dispute",
    type: "string",
    means: "What is disputed.",
    read: ({ dispute }) => dispute.title,
  },
  { name: "side", type: "string", means: "The account.", read: ({ side }) => side },
  {
    name: "claim_id",
    type: "string",
    means: "A claim of that side.",
    read: ({ claim }) => claim.id,
  },
  {
    name: "claimant",
    type: "string",
    means: "Who said it.",
    read: ({ claim, extract }) => extract.known.lookup.actor(claimantOf(claim)).name,
  },
  {
    name: "text",
    type: "string",
    means: "What was said, in the dataset's own words.",
    hxl: "#meta+text",
    read: ({ claim }) => claim.text,
  },
  ...FIGURE_COLUMNS,
  {
    name: "standing",
    type: "string",
    means: "This site's reading of where it stands: an inference.",
    read: ({ dispute }) => dispute.standing,
  },
  {
    name: "inference",
    type: "string",
    means: "What may explain the difference: this site's inference.",
    read: ({ dispute }) => dispute.inference,
  },
  ...PROVENANCE_COLUMNS,
];
