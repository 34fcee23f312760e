import { useMemo } from "react";
import type { RiverRule } from "../../derive/river.ts";
import { replacePresentParams } from "../../url/presentParams.ts";
import type { ShellProps } from "../shell.ts";
import { editionOf, type Freshness } from "./edition.ts";
import { PrintAppendix } from "./PrintAppendix.tsx";
import type { ShownSlide } from "./shownSlide.ts";
import type { LinkBase } from "./slideLinks.ts";
import { SlideStack } from "./SlideStack.tsx";
import { useOnline } from "./useOnline.ts";
import type { Stage } from "./useStage.ts";
import "./PrintPages.css";

/** The shape of a page, so that its slide fills it. */
const PAPER: Stage = { width: 1520, height: 1080, zoom: 1 };

/** The deck as it will be printed: a slide a page, then tables and sources. */
export function PrintPages({
  view,
  slides,
  shown,
  links,
  river,
  freshness,
  onQuery,
}: {
  readonly view: ShellProps["view"];
  readonly slides: readonly ShownSlide[];
  readonly shown: number;
  readonly links: LinkBase;
  readonly river: RiverRule | undefined;
  readonly freshness: Freshness;
  readonly onQuery: ShellProps["onQuery"];
}) {
  const online = useOnline();
  const edition = useMemo(
    () => editionOf(view.known.dataset, freshness, { kiosk: false, online }),
    [view.known, freshness, online],
  );
  const deck = replacePresentParams(links.query, { ...links.params, slide: shown, print: false });
  return (
    <div className="print-pages">
      <div className="print-bar">
        <button type="button" onClick={() => window.print()}>
          Print, or save as PDF
        </button>
        <a href={`?${deck}`}>Back to the slides</a>
      </div>
      <main>
        <SlideStack
          slides={slides}
          shown={shown}
          laid="pages"
          stage={PAPER}
          view={view}
          links={links}
          edition={edition}
          river={river}
          onPick={() => {}}
          onQuery={onQuery}
          headingRef={null}
        />
        <PrintAppendix slides={slides} view={view} links={links} />
      </main>
    </div>
  );
}
