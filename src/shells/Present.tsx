import { useEffect, useMemo, useRef, useState } from "react";
import type { RiverRule } from "../derive/river.ts";
import type { Ignored } from "../url/params.ts";
import { queryFor, replacePresentParams } from "../url/presentParams.ts";
import { WhoSaysView } from "../views/slide/WhoSaysView.tsx";
import { followLink } from "./followLink.ts";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { BlankScreen } from "./present/BlankScreen.tsx";
import { BlockedNotice } from "./present/BlockedNotice.tsx";
import { ControlBar } from "./present/ControlBar.tsx";
import { DeckNotice } from "./present/DeckNotice.tsx";
import type { DeckReading } from "./present/deckReading.ts";
import { editionOf, type Freshness } from "./present/edition.ts";
import { GoToPanel } from "./present/GoToPanel.tsx";
import { HelpPanel } from "./present/HelpPanel.tsx";
import { PrintAppendix } from "./present/PrintAppendix.tsx";
import type { ShownSlide } from "./present/shownSlide.ts";
import type { LinkBase } from "./present/slideLinks.ts";
import { SlideStack } from "./present/SlideStack.tsx";
import { useCharacterKeys } from "./present/useCharacterKeys.ts";
import { useCommands } from "./present/useCommands.ts";
import { type Blank, useDeckControl } from "./present/useDeckControl.ts";
import { useAudienceEnd } from "./present/useSpeakerLink.ts";
import { useFullScreen } from "./present/useFullScreen.ts";
import { useIdle } from "./present/useIdle.ts";
import { useOnline } from "./present/useOnline.ts";
import { usePrinting } from "./present/usePrinting.ts";
import { useStage } from "./present/useStage.ts";
import { useSwipe } from "./present/useSwipe.ts";
import { useWakeLock } from "./present/useWakeLock.ts";
import type { ShellProps } from "./shell.ts";
import "./Present.css";

/** A deck of slides for a briefing room: one at a time, by clicker, keys, finger or pointer. */
export function Present({
  view,
  slides,
  shown,
  links,
  reading,
  river,
  freshness,
  ignored,
  query,
  onQuery,
}: {
  readonly view: ShellProps["view"];
  readonly slides: readonly ShownSlide[];
  /** Number of the slide that is shown. */
  readonly shown: number;
  readonly links: LinkBase;
  readonly reading: DeckReading;
  readonly river: RiverRule | undefined;
  readonly freshness: Freshness;
  readonly ignored: readonly Ignored[];
  /** The query string of the page. */
  readonly query: string;
  readonly onQuery: (query: string, how?: "push" | "replace") => void;
}) {
  const { known, state, units, act } = view;
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
    slides,
    shown,
    links,
    view,
    fullScreen,
    blank,
    onBlank: setBlank,
    onSpeaker: () => setBlocked(!speaker.open(speakerHref)),
    onQuery,
    heading,
  });
  const { layer, run, go, close, onInput } = control;
  useCommands({ characters, isBlank: blank !== undefined, run, onInput });
  useFocusOnChange(shown, heading);
  const swipe = useSwipe(run);
  const edition = useMemo(
    () => editionOf(known.dataset, freshness, { kiosk, online }),
    [known, freshness, kiosk, online],
  );
  const isCovered = layer === "help" || layer === "goTo" || blank !== undefined;
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
          printHref={`?${replacePresentParams(links.query, { ...links.params, slide: shown, print: true })}`}
        />
      </div>
      <main className="present-stage" ref={stageRef} inert={isCovered} {...swipe}>
        <SlideStack
          slides={slides}
          shown={shown}
          laid={layer === "overview" ? "all" : "one"}
          stage={stage}
          view={view}
          links={links}
          edition={edition}
          river={river}
          over={
            layer === "claims" ? (
              <WhoSaysView
                key={state.claim.join(" ")}
                known={known}
                units={units}
                act={act}
                claims={state.claim}
                onClose={close}
              />
            ) : undefined
          }
          onPick={go}
          onQuery={onQuery}
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
          onClose={close}
        />
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
