import { type ComponentType, type ReactNode, Suspense, useMemo, useRef, useState } from "react";
import { t } from "../language/translate.ts";
import { parseFrameParams } from "../url/frameParams.ts";
import { sharerOf } from "../url/shareQuery.ts";
import {
  formatViewState,
  parseViewState,
  replaceViewState,
  type ViewState,
} from "../url/viewState.ts";
import { lazyView } from "../views/lazyView.tsx";
import { VIEWS } from "../views/registry.tsx";
import type { ViewProps } from "../views/view.ts";
import type { ViewName } from "../views/viewName.ts";
import { embedAct } from "./embed/embedAct.ts";
import { hostsOf, type Own } from "./embed/messages.ts";
import { type Barred, openOutside } from "./embed/openOutside.ts";
import { SourceLine } from "./embed/SourceLine.tsx";
import { type Requests, useFrame, useTellHost } from "./embed/useFrame.ts";
import "./Embed.css";
import { followLink } from "./followLink.ts";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import type { Page } from "./page.ts";
import type { ShellProps } from "./shell.ts";
import { ViewBoundary } from "../views/ViewBoundary.tsx";

// What few addresses ask for.
const AsOfNote = lazyView(() =>
  import("../views/asof/AsOfNote.tsx").then((module) => module.AsOfNote),
);
const BarredNotice = lazyView(() =>
  import("./embed/BarredNotice.tsx").then((module) => module.BarredNotice),
);
// What makes files and pictures comes when somebody wants one.
const EmbedTakeAway = lazyView(() =>
  import("./embed/EmbedTakeAway.tsx").then((module) => module.EmbedTakeAway),
);

/** Of a long list: an article holds a few claims, not all. */
const FIRST = 5;

type Newer = Extract<Own, { type: "dataset" }>;

/** What a notice of a newer version needs to know. */
export interface NoticePlace {
  readonly name: ViewName;
  readonly site: string;
  readonly view: Pick<ViewProps, "known" | "state">;
  /** False: the embedder wants the reader not to be told. */
  readonly isShown: boolean;
  /** Where the difference between the two is shown. */
  readonly href: string;
  /** The host is told in any case. */
  readonly onNewer: (newer: Newer) => void;
}

/** One view, for a frame in somebody else's page. */
export function Embed({
  page,
  site,
  view,
  address,
  query,
  ignored,
  onQuery,
  Notice,
}: ShellProps<Extract<Page, { shell: "embed" }>> & {
  /** What has to be said of the version that is shown; it may come later. */
  readonly Notice: ComponentType<NoticePlace> | undefined;
}) {
  const { act, state, known } = view;
  const main = useRef<HTMLElement>(null);
  const [isTaking, setTaking] = useState(false);
  const [barred, setBarred] = useState<Barred>();
  const shown = VIEWS[page.view];
  const title = t(shown.title);
  const frame = useMemo(() => parseFrameParams(query), [query]);
  const fullPage = useMemo(() => {
    const share = sharerOf(query, address);
    return (state: ViewState, section: ViewName | "changes") => {
      const shared = share(state);
      return `${site}${shared === "" ? "" : `?${shared}`}#${section}`;
    };
  }, [site, query, address]);
  const asked = useMemo(() => parseViewState(query).state, [query]);
  const whole = fullPage(asked, page.view);
  const [newer, setNewer] = useState<Newer>();
  useTellHost(newer, frame.params.eid);
  const inFrame = useMemo(
    () => embedAct(act, shown, (change) => fullPage({ ...state, ...change }, "claims")),
    [act, shown, fullPage, state],
  );
  return (
    // Links within the page are followed without loading it again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="embed"
      data-shell="embed"
      data-fit={frame.params.fit || undefined}
      onClick={(event) => {
        followLink(event, onQuery);
        setBarred(openOutside(event));
      }}
    >
      <IgnoredNotice ignored={[...ignored, ...frame.ignored]} />
      {Notice && (
        <Suspense>
          <ViewBoundary title={t("Versions")} keepsPlace={false}>
            <Notice
              name={page.view}
              site={site}
              view={view}
              isShown={frame.params.notify}
              href={fullPage(asked, "changes")}
              onNewer={setNewer}
            />
          </ViewBoundary>
        </Suspense>
      )}
      <main ref={main}>
        <ViewBoundary title={title} keepsPlace={false}>
          {state.asof !== "" && <AsOfNote known={known} state={state} act={inFrame} />}
          {shown.render({ ...view, act: inFrame, first: FIRST })}
        </ViewBoundary>
      </main>
      <SourceLine
        dataset={known.dataset}
        fullPage={whole}
        about={`${site}about/#marks`}
        isTaking={isTaking}
        onTaking={setTaking}
      />
      {isTaking && (
        <ViewBoundary title={t("Take away")}>
          <EmbedTakeAway
            name={page.view}
            view={view}
            title={shown.title}
            address={new URL(whole, address).href}
            site={site}
            part={main}
          />
        </ViewBoundary>
      )}
      <ViewBoundary>
        {barred && <BarredNotice barred={barred} onClose={() => setBarred(undefined)} />}
      </ViewBoundary>
    </div>
  );
}

/**
 * Around all that an embed shows, also while it loads and when it fails: talks with the host page.
 * `root` is the page's root element, which is as high as what it holds.
 */
export function EmbedFrame({
  root,
  address,
  query,
  onQuery,
  children,
  ...watched
}: {
  readonly root: HTMLElement;
  /** The page's whole address when it was opened. */
  readonly address: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly children: ReactNode;
} & Pick<Requests, "onHeard" | "onTold">) {
  const { hosts, fit } = useMemo(() => {
    const { params } = parseFrameParams(new URL(address).search);
    return { hosts: hostsOf(address, params), fit: params.fit };
  }, [address]);
  useFrame({
    element: root,
    hosts,
    tellsSize: !fit,
    query: formatViewState(parseViewState(query).state),
    requests: {
      ...watched,
      onState: (wanted) => onQuery(replaceViewState(query, parseViewState(wanted).state)),
    },
  });
  return children;
}
