import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from "react";
import type { Label } from "../language/catalogue.ts";
import { t } from "../language/translate.ts";
import { queryFor } from "../url/presentParams.ts";
import { formatNumber } from "../views/format.ts";
import { followLink } from "./followLink.ts";
import { DeckSlides } from "./present/DeckSlides.tsx";
import { editionOf } from "./present/edition.ts";
import { GoToPanel } from "./present/GoToPanel.tsx";
import { HelpPanel } from "./present/HelpPanel.tsx";
import { keep, useKept } from "./present/kept.ts";
import type { Presented } from "./present/presented.ts";
import type { ShownSlide } from "./present/shownSlide.ts";
import { SpeakerBar } from "./present/SpeakerBar.tsx";
import { SpeakerNotes } from "./present/SpeakerNotes.tsx";
import { parseTalk, type Talk } from "./present/talk.ts";
import { useCharacterKeys } from "./present/useCharacterKeys.ts";
import { useCommands } from "./present/useCommands.ts";
import { type Blank, useDeckControl } from "./present/useDeckControl.ts";
import { useFullScreen } from "./present/useFullScreen.ts";
import { type OnScreen, useSpeakerEnd } from "./present/useSpeakerLink.ts";
import { stageForSpeaker, useStage } from "./present/useStage.ts";
import type { ShellProps } from "./shell.ts";
import "./Speaker.css";

const TALK = "talk";

/**
 * The window that only the speaker sees: this slide and the next, notes, wording and time. What is
 * done here is done on the audience's screen, unless that is frozen.
 */
export function Speaker({
  presented: given,
  query,
}: {
  readonly presented: Presented;
  readonly query: string;
}) {
  const { slides, shown, freshness, pack, onQuery } = given;
  const { audience, show } = useSpeakerEnd();
  const talk = parseTalk(useKept(TALK));
  const { isFrozen } = talk;
  const blank = audience?.blank;
  // The same while it does the same, so that no slide is drawn anew for it.
  const navigate = useCallback<ShellProps["onQuery"]>(
    (to, how) => {
      onQuery(to, how);
      if (!isFrozen) show({ query: queryFor("audience", to), blank });
    },
    [onQuery, show, isFrozen, blank],
  );
  const onTalk = (change: Partial<Talk>) => {
    keep(TALK, JSON.stringify({ ...talk, ...change }));
    if (change.isFrozen === false) {
      show({ query: queryFor("audience", query), blank });
    }
  };
  useFollowing(isFrozen ? undefined : audience, query, onQuery);
  const { known, units, act: pageAct } = given.view;
  const act = {
    href: pageAct.href,
    go: (...[change, how]: Parameters<typeof pageAct.go>) =>
      navigate(pageAct.href(change).slice(1), how),
  };
  const view = { ...given.view, act };
  const presented = { ...given, view, onQuery: navigate };
  const heading = useRef<HTMLHeadingElement>(null);
  const [stageRef, stage] = useStage(stageForSpeaker);
  const [characters, setCharacters] = useCharacterKeys();
  const fullScreen = useFullScreen();
  const control = useDeckControl({
    presented,
    fullScreen,
    blank,
    onBlank: (blank) => show({ query: audience?.query ?? queryFor("audience", query), blank }),
    onSpeaker: () => {},
    heading,
  });
  const { layer, run, go, close, pressed } = control;
  useCommands({ characters, isBlank: false, run, onInput: () => {} });
  const edition = useMemo(
    () => editionOf(known.dataset, freshness, { kiosk: false, online: true, pack }),
    [known, freshness, pack],
  );
  const slide = slides[shown - 1];
  const isCovered = layer === "help" || layer === "goTo";
  return (
    // Links within the page are followed without loading it again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="speaker"
      data-frozen={isFrozen || undefined}
      onClick={(event) => followLink(event, navigate)}
    >
      <div className="speaker-top" inert={isCovered}>
        <SpeakerBar
          talk={talk}
          shown={shown}
          count={slides.length}
          pressed={pressed}
          onTalk={onTalk}
          run={run}
        />
        <output className="speaker-audience">{audienceWords(audience, isFrozen, slides)}</output>
      </div>
      <main className="speaker-slides" ref={stageRef} inert={isCovered}>
        <DeckSlides
          presented={presented}
          control={control}
          laid={layer === "overview" ? "all" : "speaker"}
          stage={stage}
          edition={edition}
          headingRef={heading}
        />
      </main>
      {slide && <SpeakerNotes slide={slide} next={slides[shown]?.title} units={units} />}
      {layer === "help" && (
        <HelpPanel
          characters={characters}
          onCharacters={setCharacters}
          wakeLock="waiting"
          isFullScreenPossible={fullScreen.isPossible}
          pack={pack}
          version={known.dataset.version}
          onClose={close}
        />
      )}
      {layer === "goTo" && <GoToPanel count={slides.length} onGo={go} onClose={close} />}
    </div>
  );
}

/** Goes where the audience's window has gone by itself. */
function useFollowing(
  audience: OnScreen | undefined,
  query: string,
  onQuery: ShellProps["onQuery"],
): void {
  const follow = useEffectEvent((theirs: string) => {
    const there = queryFor("speaker", theirs);
    if (there !== queryFor("speaker", query)) onQuery(there, "replace");
  });
  const theirs = audience?.query;
  useEffect(() => {
    if (theirs !== undefined) follow(theirs);
  }, [theirs]);
}

const SEEN: { readonly [B in Blank]: Label } = {
  black: "The audience sees a black screen.",
  white: "The audience sees a white screen.",
};

/** What the audience sees, where that is not what the speaker sees. */
function audienceWords(
  audience: OnScreen | undefined,
  isFrozen: boolean,
  slides: readonly ShownSlide[],
): string {
  if (!audience) {
    return t("The audience's window does not answer. Keep it open; open this one from it, with S.");
  }
  const number = Number(new URLSearchParams(audience.query).get("slide") ?? 1);
  const title = slides[number - 1]?.title ?? "";
  if (isFrozen) {
    const n = formatNumber(number);
    return t("FROZEN: the audience still sees slide {n}, {title}.", { n, title });
  }
  return audience.blank ? t(SEEN[audience.blank]) : "";
}
