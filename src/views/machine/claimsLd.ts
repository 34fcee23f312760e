import type { Actor, Claim, ClaimId, Dataset, Source } from "../../dataset/schema.ts";
import { figureOfClaim } from "../../derive/figure.ts";
import type { Known } from "../../derive/known.ts";
import { claimantOf } from "../../derive/origin.ts";
import { mayBePassedOn } from "../../derive/passedOn.ts";
import { exactDay } from "../takeaway/columns.ts";
import { byId, missingIn } from "./fileHead.ts";
import { figureValue } from "./figureValue.ts";

/**
 * Every claim as a schema.org `Claim` in JSON-LD, with links to the claims that it bears out, excludes,
 * replaces, repeats or mirrors. All but `restates` are computed from the dataset, which stores none.
 * Addresses are relative to the file: a copy of the site describes itself.
 */
export function claimsLd(known: Known): string {
  const { dataset } = known;
  const document = {
    "@context": ["https://schema.org", OWN_TERMS],
    "@id": "",
    ...datasetNode(dataset),
    ...missingIn(known),
    hasPart: dataset.claims
      .filter((claim) => mayBePassedOn(claim, known.lookup))
      .toSorted(byId)
      .map((claim) => claimNode(claim, known)),
  };
  return JSON.stringify(document, null, 2);
}

/**
 * The dataset as pages of the site name it, without its claims.
 *
 * @param said what the page says of it in short, where it does not describe the whole
 */
export function datasetLd(dataset: Dataset, file: string, said = dataset.description): object {
  return {
    "@context": "https://schema.org",
    "@id": file,
    ...datasetNode(dataset),
    description: said,
  };
}

/**
 * One claim as a page of the site says it.
 *
 * @param file address of the file that holds them all, from the page: terms and ids are relative to it
 */
export function claimLd(claim: Claim, known: Known, file: string): object {
  const context = ["https://schema.org", { ...OWN_TERMS, "@base": file }];
  return { "@context": context, ...claimNode(claim, known) };
}

function datasetNode(dataset: Dataset) {
  return {
    "@type": "Dataset",
    name: dataset.title,
    description: dataset.description,
    version: dataset.version,
    datePublished: exactDay(dataset.issued),
    publisher: { "@type": "Organization", name: dataset.publisher },
    license: dataset.licences.map(({ url }) => url),
    creditText: dataset.citation,
  };
}

const LINK = { "@type": "@id" } as const;

/** What is not schema.org's is defined in the guide beside the file: `machine-readable.md#confirms`. */
const OWN_TERMS = {
  "@version": 1.1,
  "@vocab": "machine-readable.md#",
  confirms: LINK,
  contradicts: LINK,
  updates: LINK,
  updatedBy: LINK,
  restates: LINK,
  restatedBy: LINK,
  mirrors: LINK,
  restsOn: LINK,
} as const;

function claimNode(claim: Claim, known: Known) {
  const { dataset, lookup, relations } = known;
  const repeats = dataset.claims.filter(({ restates }) => restates === claim.id);
  const figure = figureOfClaim(claim);
  const related = relations.get(claim.id);
  const measure = dataset.measures.find(({ id }) => id === claim.measure);
  return {
    "@id": iriOf("claim", claim.id),
    "@type": "Claim",
    identifier: claim.id,
    url: `../?claim=${claim.id}`,
    text: claim.text,
    author: authorNode(lookup.actor(claimantOf(claim))),
    datePublished: exactDay(claim.time.said),
    saidOn: claim.time.said,
    aboutDays: claim.time.period,
    appearance: sourcesOf(claim, known).map(workNode),
    measure: measure?.label,
    figure: figure && figureNode(figureValue(figure, dataset)),
    confirms: links(related?.agreesWith),
    contradicts: links(related?.conflictsWith),
    updates: links(related?.updates),
    updatedBy: links(related?.updatedBy),
    restates: links(claim.restates),
    restatedBy: links(repeats.toSorted(byId).map(({ id }) => id)),
    mirrors: links(related?.mirrors),
  };
}

function figureNode(value: ReturnType<typeof figureValue>) {
  return { ...value, restsOn: value.restsOn.map((id) => iriOf("claim", id)) };
}

function links(ids: ClaimId | readonly ClaimId[] | undefined): readonly string[] {
  return (typeof ids === "string" ? [ids] : (ids ?? [])).map((id) => iriOf("claim", id));
}

/** Ids never have a slash, so that a claim and a source of one id stay two things. */
function iriOf(kind: "claim" | "actor" | "source", id: string): string {
  return `#${kind}/${id}`;
}

const AUTHOR_TYPES: { readonly [K in Actor["kind"]]: string } = {
  "state-body": "GovernmentOrganization",
  "state-media": "NewsMediaOrganization",
  "armed-group": "Organization",
  intergovernmental: "Organization",
  ngo: "NGO",
  media: "NewsMediaOrganization",
  individual: "Person",
  unknown: "Thing",
};

function authorNode({ id, kind, name }: Actor) {
  return { "@id": iriOf("actor", id), "@type": AUTHOR_TYPES[kind], name };
}

/** The documents of its chain, each once. */
function sourcesOf({ attribution }: Claim, { lookup }: Known): readonly Source[] {
  const ids = attribution.flatMap(({ source }) => (source === undefined ? [] : [source]));
  return [...new Set(ids)].map((id) => lookup.source(id));
}

function workNode({ id, title, publisher, url, published, lang }: Dataset["sources"][number]) {
  return {
    "@id": iriOf("source", id),
    "@type": "CreativeWork",
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    url,
    datePublished: exactDay(published),
    inLanguage: lang,
  };
}
