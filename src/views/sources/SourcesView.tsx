import { useMemo } from "react";
import { deriveSources } from "../../derive/sources.ts";
import { type Brief, BRIEF_ROWS, type BriefProps, inWords } from "../brief.ts";
import { countWords } from "../countWords.ts";
import { useDrawnLater } from "../useDrawnLater.ts";
import type { ViewProps } from "../view.ts";
import { sourcesFinding } from "./finding.ts";
import { Sources } from "./Sources.tsx";

export function SourcesView({ known, first, act }: ViewProps) {
  const list = useMemo(() => deriveSources(known), [known]);
  // Hundreds of links that no filter changes but in their addresses: they come after what it does.
  return useDrawnLater(<Sources list={list} first={first} act={act} />);
}

/** The documents that carry most claims. */
export function briefSources({ known }: BriefProps): Brief {
  const list = deriveSources(known);
  const rows = list.groups
    .flatMap((group) => group.rows)
    .toSorted((a, b) => b.claims.length - a.claims.length);
  return {
    sentence: inWords(sourcesFinding(list)),
    rows: rows.slice(0, BRIEF_ROWS).map(({ claims, title, publisher }) => ({
      figure: undefined,
      of: countWords(claims.length, "“{title}” carries {n} claim", "“{title}” carries {n} claims", {
        title,
      }),
      by: publisher,
    })),
    claims: known.dataset.claims.map(({ id }) => id),
  };
}
