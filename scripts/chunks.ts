import type { Rolldown } from "vite";

/**
 * Which modules go out together. A small file of its own costs a request, its name in all that ask
 * for it, and what it would have shared with others when compressed: left to itself, the bundler makes
 * one of whatever two parts share. Each group is a name, and the modules that it has with all that
 * they import.
 */
export const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  // What every page starts with, and the small things that nearly every view draws with.
  {
    name: "first",
    test: either(
      "/index.html$",
      "/src/(main|pages/data/(prepareKnown|Reading|DatasetBoundary))",
      "/src/derive/(figure|headline)",
      "/src/language/Translated",
      "/src/shells/(IgnoredNotice|followLink)",
      "/src/url/shareQuery",
      "/src/views/(brief|countWords|Finding|FigureText|formatDate|outcomeWords|Pane|ruleNames|ViewBoundary)",
      "/src/views/(sentenceOf|SentenceText|sourceWords|stored|useDrawnLater|useIsLaidOut|useMedia|expectedWidth)",
      "/src/views/asTables",
    ),
  },
  // What keeps the data of the site's own pages, and no frame needs.
  { name: "kept", test: either("/node_modules/@tanstack/", "/src/pages/data/KeptData") },
  { name: "frame", test: either("/src/pages/EmbedPage") },
  { name: "headline", test: either("/src/views/headline/HeadlineView") },
  { name: "charts", test: either("/src/views/BarMark") },
  { name: "counts", test: either("/src/derive/(batchRows|batchSize|tallySums)") },
  { name: "values", test: either("/src/derive/claimValues") },
  {
    name: "claims",
    test: either(
      "/src/derive/(cards|derivedFigures|filter|opened|claim(Index|List|Order|Text))",
      "/src/views/CardFigure",
      "/src/views/claims/(words|ClaimCard|CardLinks)",
    ),
  },
];

/** Ends of addresses of modules: with an extension or, where they say so, as they are. */
function either(...ends: readonly string[]): RegExp {
  return new RegExp(ends.map((end) => (/[/$]$/.test(end) ? end : `${end}\\.tsx?$`)).join("|"));
}
