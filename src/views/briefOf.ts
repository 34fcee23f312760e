import { deriveHeadline } from "../derive/headline.ts";
import type { Known } from "../derive/known.ts";
import { claimantOf } from "../derive/origin.ts";
import { t } from "../language/translate.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, claimsUnder, THIS_SITE } from "./brief.ts";
import type { ViewName } from "./viewName.ts";

/** What a view says in short. */
export async function briefOf(name: ViewName, props: BriefProps): Promise<Brief> {
  return (await brieferOf(name))(props);
}

/** What says it: code of the view, which comes with it. */
export async function brieferOf(name: ViewName): Promise<(props: BriefProps) => Brief> {
  switch (name) {
    case "headline":
      return ({ known }) => briefHeadline(known);
    case "batches":
      return (await import("./batches/BatchesView.tsx")).briefBatches;
    case "nationalities":
      return (await import("./nationalities/NationalitiesView.tsx")).briefNationalities;
    case "map":
      return (await import("./map/BorderCrossingsView.tsx")).briefCrossings;
    case "disputes":
      return (await import("./disputes/DisputesView.tsx")).briefDisputes;
    case "checks":
      return (await import("./checks/ChecksView.tsx")).briefChecks;
    case "claims":
      return (await import("./claims/briefClaims.ts")).briefClaims;
    case "sources":
      return (await import("./sources/SourcesView.tsx")).briefSources;
  }
}

// Beside the others, not beside its view: that one is on every first page.
function briefHeadline(known: Known): Brief {
  const sentences = deriveHeadline(known);
  const [sentence = []] = sentences;
  const rows = sentence.flatMap((part) => {
    if (part.kind === "words") return [];
    const { figure } = part;
    const [id] = figure.claims;
    if (id === undefined) return [];
    const claim = known.lookup.claim(id);
    return figure.formula
      ? [{ figure, of: t("what is left when the others are taken off"), by: t(THIS_SITE) }]
      : [{ figure, of: claim.text, by: known.lookup.actor(claimantOf(claim)).name }];
  });
  const figures = sentences
    .flat()
    .map((part) => (part.kind === "figure" ? part.figure : undefined));
  return { sentence, rows: rows.slice(0, BRIEF_ROWS), claims: claimsUnder(figures) };
}
