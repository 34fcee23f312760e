import { HeadlineView } from "./headline/HeadlineView.tsx";
import { lazyView } from "./lazyView.tsx";
import type { View } from "./view.ts";
import type { ViewName } from "./viewName.ts";

/**
 * Every view by its name: dashboard, embed and presentation draw from this one list. All but the
 * headline bring their code, and what they derive, when they are drawn.
 */
const Batches = lazyView(async () => (await import("./batches/BatchesView.tsx")).BatchesView);
const Nationalities = lazyView(
  async () => (await import("./nationalities/NationalitiesView.tsx")).NationalitiesView,
);
const BorderCrossings = lazyView(
  async () => (await import("./map/BorderCrossingsView.tsx")).BorderCrossingsView,
);
const Disputes = lazyView(async () => (await import("./disputes/DisputesView.tsx")).DisputesView);
const Checks = lazyView(async () => (await import("./checks/ChecksView.tsx")).ChecksView);
const Claims = lazyView(async () => (await import("./claims/ClaimsView.tsx")).ClaimsView);
const Sources = lazyView(async () => (await import("./sources/SourcesView.tsx")).SourcesView);

export const VIEWS: Record<ViewName, View> = {
  headline: {
    title: "Headline",
    short: "Headline",
    files: ["river"],
    reads: ["asof"],
    render: (props) => <HeadlineView {...props} />,
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
