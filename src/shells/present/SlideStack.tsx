import { type CSSProperties, type ReactNode, type Ref, useDeferredValue } from "react";
import { formatNumber } from "../../views/format.ts";
import type { Presented } from "./presented.ts";
import { titleLang } from "./shownSlide.ts";
import { SlideFrame } from "./SlideFrame.tsx";
import type { Stage } from "./useStage.ts";
import "./SlideStack.css";

/**
 * How the slides of a deck lie: one at a time; all beside one another; as pages of paper; or, for the
 * speaker, the one that is shown over the next.
 */
export type Laid = "one" | "all" | "pages" | "speaker";

/**
 * Every slide of a deck, always drawn: one is there at once when it is asked for, survives the loss
 * of the network, and can be printed. The one that is shown comes first when the page is opened.
 */
export function SlideStack({
  presented: { view, slides, shown, links, river, onQuery },
  laid,
  stage,
  edition,
  over,
  onPick,
  headingRef,
}: {
  readonly presented: Omit<Presented, "freshness" | "pack">;
  readonly laid: Laid;
  readonly stage: Stage;
  readonly edition: readonly string[];
  /** Laid over the view of the slide that is shown. */
  readonly over?: ReactNode;
  readonly onPick: (slide: number) => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const { units, basemap } = view;
  const isAll = useDeferredValue(true, false);
  const style: CSSProperties & Record<`--${string}`, number | string> = {
    "--stage-zoom": stage.zoom,
    "--page-zoom": pageZoom(stage),
    "--slide-inline-size": `${stage.width}px`,
    "--slide-block-size": `${stage.height}px`,
  };
  return (
    <div
      className="slide-stack"
      data-laid={laid}
      data-narrow={stage.width < NARROW || undefined}
      style={style}
    >
      {slides.map((slide) => {
        const { number, title } = slide;
        const isShown = number === shown;
        return (
          <div
            key={number}
            className="slide-place"
            data-place={isShown ? "shown" : number === shown + 1 ? "next" : undefined}
          >
            {(isAll || isShown) && (
              <SlideFrame
                slide={slide}
                count={slides.length}
                units={units}
                basemap={basemap}
                links={links}
                edition={edition}
                river={river}
                isShown={laid === "pages" || (isShown && laid !== "all")}
                over={isShown ? over : undefined}
                headingRef={isShown ? headingRef : undefined}
                onQuery={onQuery}
              />
            )}
            {laid === "all" && (
              <button
                type="button"
                className="slide-pick"
                aria-current={isShown}
                onClick={() => onPick(number)}
              >
                <span>
                  {formatNumber(number)}. <span lang={titleLang(slide)}>{title}</span>
                </span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Slides narrower than this, in their own pixels, as on a screen of 4:3, have smaller sentences. */
const NARROW = 1700;

/** Pixels that A4 and Letter both have across the long side, and along the short one. */
const PAGE = { width: 985, height: 715 };

/** The slide as large as a page lets it be. */
function pageZoom({ width, height }: Stage): number {
  return Math.min(PAGE.width / width, PAGE.height / height);
}
