import { memo, type ReactNode, type Ref, useMemo } from "react";
import type { RiverRule } from "../../derive/river.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../../views/format.ts";
import { lazyView } from "../../views/lazyView.tsx";
import { VIEWS } from "../../views/registry.tsx";
import { SentenceText } from "../../views/SentenceText.tsx";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import { ViewBoundary } from "../../views/ViewBoundary.tsx";
import { type ShownSlide, titleLang } from "./shownSlide.ts";
import { type LinkBase, slideAct, slideAddress } from "./slideLinks.ts";
import { SlideFoot } from "./SlideFoot.tsx";
import "./SlideFrame.css";
import "./slideViews.css";

/** As many cards as could be read from the back row; the slide's address has them all. */
const FIRST_CARDS = 12;
/** Characters of a sentence that fit two lines in the large size. */
const LONG = 130;

const OpenedClaims = lazyView(() =>
  import("../../views/claims/OpenedClaimsView.tsx").then((module) => module.OpenedClaimsView),
);

const OpenedDispute = lazyView(() =>
  import("../../views/disputes/OpenedDisputeView.tsx").then((module) => module.OpenedDisputeView),
);

/** One slide: its title, what it says, the view that shows it, and what it rests on. */
export const SlideFrame = memo(function SlideFrame({
  slide,
  count,
  units,
  basemap,
  links,
  edition,
  river,
  isShown,
  over,
  headingRef,
  onQuery,
}: Pick<ViewProps, "units" | "basemap"> & {
  readonly slide: ShownSlide;
  readonly count: number;
  readonly links: LinkBase;
  readonly edition: readonly string[];
  readonly river: RiverRule | undefined;
  /** The others stay drawn, so that a slide is there at once and survives the network. */
  readonly isShown: boolean;
  /** Laid over the view, which then waits. */
  readonly over: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  readonly onQuery: (query: string, how?: "push" | "replace") => void;
}) {
  const act = useMemo(
    () => slideAct(slide, slide.view ? VIEWS[slide.view].reads : [], links, onQuery),
    [slide, links, onQuery],
  );
  const address = slideAddress(slide, links);
  const { number, title, known, text, problems } = slide;
  const length = (text.sentence ?? []).reduce(
    (sum, part) => sum + (part.kind === "words" ? part.words.length : 6),
    0,
  );
  const heading = `slide-${number}`;
  return (
    <section
      className="slide"
      aria-labelledby={heading}
      inert={!isShown}
      data-shown={isShown || undefined}
    >
      <header className="slide-head">
        <h1 id={heading} tabIndex={-1} {...(headingRef ? { ref: headingRef } : {})}>
          <span className="visually-hidden">
            {t("Slide {n} of {count}:", {
              n: formatNumber(number),
              count: formatNumber(count),
            })}{" "}
          </span>
          <span lang={titleLang(slide)}>{title}</span>
        </h1>
        {text.sentence && (
          <p className="slide-sentence" lang={slide.lang} data-long={length > LONG || undefined}>
            <SentenceText sentence={text.sentence} units={units} act={act} />
          </p>
        )}
        {problems.length > 0 && (
          <ul className="slide-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </header>
      <div className="slide-body">
        {slide.view && (
          <div
            className="slide-view"
            inert={over !== undefined}
            data-shell="present"
            data-view={slide.view}
            data-part={slide.part}
            data-said={text.sentence ? true : undefined}
          >
            <ViewBoundary title={t(VIEWS[slide.view].title)}>
              {draw(slide.view, { known, state: slide.state, units, basemap, act })}
            </ViewBoundary>
          </div>
        )}
        {over}
      </div>
      <SlideFoot slide={slide} count={count} address={address} edition={edition} river={river} />
    </section>
  );
});

/** The view of a slide; of claims and disputes only what it opens, where it opens some. */
function draw(name: ViewName, given: Omit<ViewProps, "first">): ReactNode {
  const { claim, dispute } = given.state;
  const props = { ...given, first: name === "claims" ? FIRST_CARDS : Infinity };
  if (name === "claims" && claim.length > 0) return <OpenedClaims {...props} />;
  if (name === "disputes" && dispute !== "") return <OpenedDispute {...props} />;
  return VIEWS[name].render(props);
}
