import { useMemo } from "react";
import { t } from "../../language/translate.ts";
import { replacePresentParams } from "../../url/presentParams.ts";
import { editionOf } from "./edition.ts";
import { PrintAppendix } from "./PrintAppendix.tsx";
import type { Presented } from "./presented.ts";
import { SlideStack } from "./SlideStack.tsx";
import { useOnline } from "./useOnline.ts";
import type { Stage } from "./useStage.ts";
import "./PrintPages.css";

/** The shape of a page, so that its slide fills it. */
const PAPER: Stage = { width: 1520, height: 1080, zoom: 1 };

/** The deck as it will be printed: a slide a page, then tables and sources. */
export function PrintPages(presented: Presented) {
  const { view, slides, shown, links, freshness, pack } = presented;
  const online = useOnline();
  const edition = useMemo(
    () => editionOf(view.known.dataset, freshness, { kiosk: false, online, pack }),
    [view.known, freshness, online, pack],
  );
  const deck = replacePresentParams(links.query, { ...links.params, slide: shown, print: false });
  return (
    <div className="print-pages">
      <div className="print-bar">
        <button type="button" onClick={() => window.print()}>
          {t("Print, or save as PDF")}
        </button>
        <a href={`?${deck}`}>{t("Back to the slides")}</a>
      </div>
      <main>
        <SlideStack
          presented={presented}
          laid="pages"
          stage={PAPER}
          edition={edition}
          onPick={() => {}}
          headingRef={null}
        />
        <PrintAppendix slides={slides} view={view} links={links} />
      </main>
    </div>
  );
}
