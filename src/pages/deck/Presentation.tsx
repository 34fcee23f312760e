import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { datasetQuery } from "../../dataset/queries.ts";
import { packDigest } from "../../dataset/packed.ts";
import { deriveRiverRule } from "../../derive/river.ts";
import { Present } from "../../shells/Present.tsx";
import type { Page } from "../../shells/page.ts";
import { PrintPages } from "../../shells/present/PrintPages.tsx";
import { baseQuery } from "../../shells/present/slideLinks.ts";
import type { ShellProps } from "../../shells/shell.ts";
import { datasetUrl, formatDatasetParams } from "../../url/datasetParams.ts";
import { parseLanguage, replaceLanguage } from "../../url/languageParam.ts";
import { parsePresentParams, resolveSlide } from "../../url/presentParams.ts";
import { useDeck } from "./useDeck.ts";
import { useChangedSlide, useLinkBase, useOffered, useSlides } from "./useSlides.ts";
import { lazyView } from "../../views/lazyView.tsx";

// Only one window is the speaker's, and it is opened as a page of its own.
const Speaker = lazyView(() => import("../../shells/Speaker.tsx").then((module) => module.Speaker));

// What edits a deck, and what reads one strictly, come when somebody edits.
const OwnDeck = lazyView(() => import("./OwnDeck.tsx").then((module) => module.OwnDeck));

/** How often a kiosk looks for a newer dataset. */
const RECHECK_MS = 10 * 60_000;

/** The deck that the address asks for, or the dataset's own, made into slides for the shell. */
export function Presentation({
  site: root,
  source,
  view,
  address,
  query,
  ignored,
  onQuery,
}: ShellProps<Extract<Page, { shell: "present" }>>) {
  const { known, state, basemap } = view;
  const { params, ignored: unused } = parsePresentParams(query, address);
  const checked = useQuery({
    ...datasetQuery(datasetUrl(source, root)),
    refetchInterval: params.kiosk ? RECHECK_MS : false,
    refetchIntervalInBackground: true,
  });
  const reading = useDeck(params.deck);
  const deck = reading.kind === "read" ? reading.deck : undefined;
  const offered = useOffered(deck, params.deck, known.dataset);
  const slides = useSlides(offered, known);
  const { slide: shown, ignored: beyond } = resolveSlide(params.slide, slides.length);
  const changed = useChangedSlide(slides, shown, state);
  const links = useLinkBase(
    baseQuery(query, params, state),
    replaceLanguage(formatDatasetParams(source), parseLanguage(query).language),
    address,
    root,
  );
  const river = useMemo(() => basemap.river && deriveRiverRule(basemap.river), [basemap.river]);
  const presented = {
    view,
    slides: changed,
    shown,
    links,
    river,
    pack: packDigest(),
    freshness: { checkedAt: checked.dataUpdatedAt, failedAt: checked.errorUpdatedAt },
    onQuery,
  };
  if (params.print) return <PrintPages {...presented} />;
  if (params.speaker) return <Speaker presented={presented} query={query} />;
  const notices = { reading, ignored: [...ignored, ...unused, ...beyond] };
  return (
    <Present presented={presented} {...notices} query={query} offered={offered} Editor={OwnDeck} />
  );
}
