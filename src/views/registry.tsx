import { lazyView } from "./lazyView.tsx";
import type { View } from "./view.ts";
import type { ViewName } from "./viewName.ts";

/**
 * Every view by its name: dashboard, embed and presentation draw from this one list. Each brings its
 * code, and what it derives, when it is drawn.
 */
const Headline = lazyView(() =>
  import("./headline/HeadlineView.tsx").then((module) => module.HeadlineView),
);
const Batches = lazyView(() =>
  import("./batches/BatchesView.tsx").then((module) => module.BatchesView),
);
const Nationalities = lazyView(() =>
  import("./nationalities/NationalitiesView.tsx").then((module) => module.NationalitiesView),
);
const BorderCrossings = lazyView(() =>
  import("./map/BorderCrossingsView.tsx").then((module) => module.BorderCrossingsView),
);
const Disputes = lazyView(() =>
  import("./disputes/DisputesView.tsx").then((module) => module.DisputesView),
);
const Checks = lazyView(() =>
  import("./checks/ChecksView.tsx").then((module) => module.ChecksView),
);
const Claims = lazyView(() =>
  import("./claims/ClaimsView.tsx").then((module) => module.ClaimsView),
);
const Sources = lazyView(() =>
  import("./sources/SourcesView.tsx").then((module) => module.SourcesView),
);

export const VIEWS: Record<ViewName, View> = {
  headline: {
    title: "Headline",
    short: "Headline",
    files: ["river"],
    reads: ["asof"],
    render: (props) => <Headline {...props} />,
  },
  batches: {
    title: "Returned by batch",
    short: "Batches",
    files: [],
    reads: ["asof", "nationality", "rule"],
    render: (props) => <Batches {...props} />,
  },
  nationalities: {
    title: "By nationality",
    short: "Nationalities",
    files: [],
    reads: ["asof", "nationality", "tally", "rule"],
    render: (props) => <Nationalities {...props} />,
  },
  map: {
    title: "Border crossings",
    short: "Crossings",
    files: ["border", "region"],
    reads: ["asof", "rule"],
    render: (props) => <BorderCrossings {...props} />,
  },
  disputes: {
    title: "Where accounts differ",
    short: "Accounts",
    files: [],
    reads: ["asof", "dispute"],
    render: (props) => <Disputes {...props} />,
  },
  checks: {
    title: "Do the figures add up?",
    short: "Checks",
    files: [],
    reads: ["asof"],
    render: (props) => <Checks {...props} />,
  },
  claims: {
    title: "Claims",
    short: "Claims",
    files: [],
    reads: [
      "asof",
      "q",
      "nationality",
      "batch",
      "place",
      "claimant",
      "topic",
      "source",
      "kind",
      "status",
      "from",
      "to",
      "sort",
      "compare",
      "claim",
    ],
    render: (props) => <Claims {...props} />,
  },
  sources: {
    title: "Sources",
    short: "Sources",
    files: [],
    reads: ["asof"],
    render: (props) => <Sources {...props} />,
  },
};
