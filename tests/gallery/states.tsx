import type { ReactNode } from "react";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { differenceOf } from "../../src/derive/difference.ts";
import { NewerNotice } from "../../src/shells/embed/NewerNotice.tsx";
import { FailurePage } from "../../src/shells/FailurePage.tsx";
import { IgnoredList } from "../../src/shells/IgnoredList.tsx";
import { ViewBoundary, ViewPlace } from "../../src/views/ViewBoundary.tsx";
import { DEFAULT_VIEW_STATE, formatViewState, type ViewState } from "../../src/url/viewState.ts";
import { AsOfNote } from "../../src/views/asof/AsOfNote.tsx";
import { VisitNotice } from "../../src/views/changes/VisitNotice.tsx";
import { MarkList } from "../../src/views/glossary/MarkList.tsx";
import { VIEWS } from "../../src/views/registry.tsx";
import { VIEW_NAMES, type ViewName } from "../../src/views/viewName.ts";
import { EMPTY, EXAMPLE, KINDS } from "./data.ts";

/** What the gallery shows, each under its title. */
export interface State {
  readonly title: string;
  readonly node: ReactNode;
}

const act = {
  href: (change: Partial<ViewState>) => `?${formatViewState({ ...DEFAULT_VIEW_STATE, ...change })}`,
  go: () => {},
};

function shown(name: ViewName, dataset: Dataset, change: Partial<ViewState> = {}): ReactNode {
  const props = {
    known: deriveKnown(dataset),
    state: { ...DEFAULT_VIEW_STATE, ...change },
    units: new Map(dataset.units.map((unit) => [unit.id, unit])),
    basemap: { border: undefined, region: undefined, river: undefined },
    first: Infinity,
    glossary: "#",
    act,
  };
  return <ViewBoundary title={VIEWS[name].title}>{VIEWS[name].render(props)}</ViewBoundary>;
}

function failing(): ReactNode {
  return (
    <ViewBoundary title="A view that fails">
      <Fails />
    </ViewBoundary>
  );
}

function Fails(): ReactNode {
  throw new Error("Drawn on purpose");
}

const [unit] = EXAMPLE.units;
const [claim] = EXAMPLE.claims;
const difference = differenceOf(EMPTY, EXAMPLE);

export const STATES: readonly State[] = [
  ...VIEW_NAMES.map((name) => ({ title: `${name}: as it is`, node: shown(name, EXAMPLE) })),
  ...VIEW_NAMES.map((name) => ({ title: `${name}: nothing is known`, node: shown(name, EMPTY) })),
  ...(["headline", "batches", "nationalities", "map", "claims"] as const).map((name) => ({
    title: `${name}: every kind, long names`,
    node: shown(name, KINDS),
  })),
  {
    title: "nationalities: an order without numbers",
    node: shown("nationalities", KINDS, { tally: "t-ranks" }),
  },
  {
    title: "claims: filtered to nothing",
    node: shown("claims", EXAMPLE, { q: "nothing like it", nationality: ["QMA"] }),
  },
  {
    title: "batches: of a nationality that is in none",
    node: shown("batches", KINDS, { nationality: ["QMA"] }),
  },
  {
    title: "disputes: one is opened",
    node: shown("disputes", EXAMPLE, { dispute: EXAMPLE.disputes[0]?.id ?? "" }),
  },
  {
    title: "claims: one is opened",
    node: shown("claims", EXAMPLE, { claim: [EXAMPLE.claims[0]?.id ?? ""] }),
  },
  { title: "a view that loads", node: <ViewPlace title="Returned by batch" /> },
  { title: "a view that fails", node: failing() },
  {
    title: "what was known on a day",
    node: (
      <AsOfNote
        known={deriveKnown(EXAMPLE)}
        state={{ ...DEFAULT_VIEW_STATE, asof: "2031-05-01" }}
        act={act}
      />
    ),
  },
  {
    title: "stale: the dataset has changed since the last visit",
    node: (
      <VisitNotice
        difference={{ ...difference, before: EMPTY, after: EXAMPLE }}
        href="#"
        onClose={() => {}}
      />
    ),
  },
  {
    title: "stale: a frame that keeps an earlier version",
    node: <NewerNotice pinned="0.1.0" newest={EXAMPLE} changed={3} href="#" />,
  },
  {
    title: "an address of which something was not used",
    node: <IgnoredList ignored={[{ name: "nationality", value: "XYZ", used: "the rest" }]} />,
  },
  {
    title: "error: the dataset could not be fetched",
    node: (
      <FailurePage
        failure={{ kind: "unreachable", url: "data/dataset.json", because: "HTTP 503" }}
        onRetry={() => {}}
      />
    ),
  },
  {
    title: "error: the dataset has faults",
    node: (
      <FailurePage
        failure={{
          kind: "invalid",
          url: "data/dataset.json",
          faults: [{ path: "claims[c001].unit", problem: "is missing", expected: "a unit" }],
        }}
        onRetry={() => {}}
      />
    ),
  },
  ...(unit && claim
    ? [{ title: "every mark", node: <MarkList unit={unit} claim={claim.id} /> }]
    : []),
];
