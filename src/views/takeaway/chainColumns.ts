import { originOf } from "../../derive/origin.ts";
import { type ClaimRow, text } from "./claimRow.ts";
import { type Column, joined } from "./table.ts";

/** Columns of a claim: how it stands beside the others, through whom it came, on what it rests. */
export const CHAIN_COLUMNS: readonly Column<ClaimRow>[] = [
  text(
    "standing",
    "agreed, disputed or single-source: how it stands beside the other claims.",
    ({ claim, extract }) => extract.known.relations.get(claim.id)?.status,
  ),
  text("disagrees_with", "Ids of the claims that it cannot hold beside.", ({ claim, extract }) =>
    joined(extract.known.relations.get(claim.id)?.conflictsWith ?? []),
  ),
  text("restates", "The claim that it repeats.", ({ claim }) => claim.restates),
  text(
    "origin",
    "The body that it goes back to, however many carried it.",
    ({ claim, extract }) => extract.known.lookup.actor(originOf(claim, extract.known.lookup)).name,
  ),
  {
    name: "independent_origins",
    type: "number",
    means: "Independent origins of it and of the claims that agree with it.",
    read: ({ support }) => support.origins,
  },
  {
    name: "documents",
    type: "number",
    means: "Documents that carry it.",
    read: ({ support }) => support.documents,
  },
  text(
    "attribution",
    "Who said it, who reported that, who carried the report.",
    ({ claim, extract }) =>
      claim.attribution
        .map(({ role, actor }) => `${role} ${extract.known.lookup.actor(actor).name}`)
        .join(" > "),
  ),
  text("source_id", "Documents that carry it.", ({ sources }) =>
    joined(sources.map(({ id }) => id)),
  ),
  text(
    "source_name",
    "Their publishers and titles.",
    ({ sources }) => joined(sources.map(({ publisher, title }) => `${publisher}: ${title}`)),
    "#meta+source+name",
  ),
  text(
    "source_url",
    "Their addresses.",
    ({ sources }) => joined(sources.flatMap(({ url }) => url ?? [])),
    "#meta+source+url",
  ),
  text("source_published", "When they were published (EDTF).", ({ sources }) =>
    joined(sources.flatMap(({ published }) => published ?? [])),
  ),
  text("note", "What must be known to read it.", ({ claim }) => claim.note),
];
