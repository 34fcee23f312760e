import type { Blank } from "./useDeckControl.ts";
import "./BlankScreen.css";

/** The screen is black or white until somebody wakes it; what is on it is said, not shown. */
export function BlankScreen({
  colour,
  onWake,
}: {
  readonly colour: Blank;
  readonly onWake: () => void;
}) {
  return (
    <div className="blank-screen" data-colour={colour}>
      <output>The screen is {colour}.</output>
      <button type="button" onClick={onWake}>
        Back to the slide
      </button>
    </div>
  );
}
