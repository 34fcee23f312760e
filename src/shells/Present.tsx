import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import type { Slide } from "../dataset/deck.ts";
import type { Ignored } from "../url/params.ts";
import { queryFor, replacePresentParams } from "../url/presentParams.ts";
import { followLink } from "./followLink.ts";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { BlankScreen } from "./present/BlankScreen.tsx";
import { BlockedNotice } from "./present/BlockedNotice.tsx";
import { AutoCountdown, ControlBar } from "./present/ControlBar.tsx";
import { DeckNotice } from "./present/DeckNotice.tsx";
import type { EditorProps } from "./present/DeckEditor.tsx";
import type { DeckReading } from "./present/deckReading.ts";
import { DeckSlides } from "./present/DeckSlides.tsx";
import { editionOf } from "./present/edition.ts";
import { GoToPanel } from "./present/GoToPanel.tsx";
import { HelpPanel } from "./present/HelpPanel.tsx";
import { PrintAppendix } from "./present/PrintAppendix.tsx";
import type { Presented } from "./present/presented.ts";
import { dashboardHref } from "./present/slideLinks.ts";
import { useCharacterKeys } from "./present/useCharacterKeys.ts";
import { useCommands } from "./present/useCommands.ts";
import { type Blank, type Layer, useDeckControl } from "./present/useDeckControl.ts";
import { useAudienceEnd } from "./present/useSpeakerLink.ts";
import { useFullScreen } from "./present/useFullScreen.ts";
import { useIdle } from "./present/useIdle.ts";
import { useOnline } from "./present/useOnline.ts";
import { usePrinting } from "./present/usePrinting.ts";
import { useStage } from "./present/useStage.ts";
import { useSwipe } from "./present/useSwipe.ts";
import { useWakeLock } from "./present/useWakeLock.ts";
import { ViewBoundary } from "../views/ViewBoundary.tsx";
import "./Present.css";

/** What is laid over the slides with controls of its own. */
const COVERING: ReadonlySet<Layer> = new Set(["help", "goTo", "deck"]);

/** A deck of slides for a briefing room: one at a time, by clicker, keys, finger or pointer. */
export function Present({
  presented,
  reading,
  ignored,
  query,
  offered,
  Editor,
}: {
  readonly presented: Presented;
  readonly reading: DeckReading;
  readonly ignored: readonly Ignored[];
  /** The query string of the page. */
  readonly query: string;
  /** The slides of the deck that is shown, as it has them ... */
  readonly offered: readonly Slide[];
  /** ... and what edits the reader's own, which may begin with them. */
  readonly Editor: ComponentType<EditorProps>;
}) {
  const { view, slides, shown, links, freshness, pack, onQuery } = presented;
  const { known } = view;
  const { kiosk } = links.params;
  const heading = useRef<HTMLHeadingElement>(null);
  const [stageRef, stage] = useStage();
  const [characters, setCharacters] = useCharacterKeys();
  const fullScreen = useFullScreen();
  const wakeLock = useWakeLock();
  const online = useOnline();
  const isIdle = useIdle();
  const isPrinting = usePrinting();
  const [blank, setBlank] = useState<Blank>();
  const [isBlocked, setBlocked] = useState(false);
  const speaker = useAudienceEnd({ query, blank }, (screen) => {
    onQuery(queryFor("audience", screen.query));
    setBlank(screen.blank);
  });
  const speakerHref = `?${queryFor("speaker", query)}`;
  const control = useDeckControl({
    presented,
    fullScreen,
    blank,
    onBlank: setBlank,
    onSpeaker: () => setBlocked(!speaker.open(speakerHref)),
    heading,
  });
  const { layer, run, go, close, onInput } = control;
  useCommands({ characters, isBlank: blank !== undefined, run, onInput });
  useFocusOnChange(shown, heading);
  const swipe = useSwipe(run);
  const edition = useMemo(
    () => editionOf(known.dataset, freshness, { kiosk, online, pack }),
    [known, freshness, kiosk, online, pack],
  );
  const isCovered = (layer !== undefined && COVERING.has(layer)) || blank !== undefined;
  return (
    // Links within the page are followed without loading it again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="present"
      data-idle={isIdle || undefined}
      onClick={(event) => followLink(event, onQuery)}
    >
      <div inert={isCovered}>
        <ControlBar
          control={control}
          shown={shown}
          count={slides.length}
          isIdle={isIdle}
          isPack={pack !== ""}
          dashboardHref={dashboardHref(links)}
          printHref={`?${replacePresentParams(links.query, { ...links.params, slide: shown, print: true })}`}
        />
      </div>
      {!kiosk && isIdle && <AutoCountdown auto={control.auto} />}
      <main className="present-stage" ref={stageRef} inert={isCovered} {...swipe}>
        <DeckSlides
          presented={presented}
          control={control}
          laid={layer === "overview" ? "all" : "one"}
          stage={stage}
          edition={edition}
          headingRef={heading}
        />
        {isPrinting && <PrintAppendix slides={slides} view={view} links={links} />}
      </main>
      <div className="present-notices">
        <IgnoredNotice ignored={ignored} />
        <DeckNotice deck={reading} dataset={known.dataset} />
        {isBlocked && <BlockedNotice href={speakerHref} onDismiss={() => setBlocked(false)} />}
      </div>
      {layer === "help" && (
        <HelpPanel
          characters={characters}
          onCharacters={setCharacters}
          wakeLock={wakeLock}
          isFullScreenPossible={fullScreen.isPossible}
          pack={pack}
          version={known.dataset.version}
          onClose={close}
        />
      )}
      {layer === "deck" && (
        <ViewBoundary>
          <Editor offered={offered} known={known} links={links} onClose={close} />
        </ViewBoundary>
      )}
      {layer === "goTo" && <GoToPanel count={slides.length} onGo={go} onClose={close} />}
      {blank && <BlankScreen colour={blank} onWake={() => run("leave")} />}
    </div>
  );
}

/** Another slide takes the focus to its heading, which says which it is; the first one does not. */
function useFocusOnChange(
  shown: number,
  heading: { readonly current: HTMLHeadingElement | null },
): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    heading.current?.focus({ preventScroll: true });
  }, [shown, heading]);
}
