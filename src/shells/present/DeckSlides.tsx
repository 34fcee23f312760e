import type { Ref } from "react";
import { WhoSaysView } from "../../views/slide/WhoSaysView.tsx";
import type { Presented } from "./presented.ts";
import { type Laid, SlideStack } from "./SlideStack.tsx";
import type { DeckControl } from "./useDeckControl.ts";
import type { Stage } from "./useStage.ts";

/** The slides of a window that is controlled, with the claims behind the one that is shown over it. */
export function DeckSlides({
  presented,
  control: { layer, go, close },
  laid,
  stage,
  edition,
  headingRef,
}: {
  readonly presented: Presented;
  readonly control: Pick<DeckControl, "layer" | "go" | "close">;
  readonly laid: Laid;
  readonly stage: Stage;
  readonly edition: readonly string[];
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const { units, state, act } = presented.view;
  const known = presented.slides[presented.shown - 1]?.known ?? presented.view.known;
  return (
    <SlideStack
      presented={presented}
      laid={laid}
      stage={stage}
      edition={edition}
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
      headingRef={headingRef}
    />
  );
}
