import type { Sentence } from "../../derive/headline.ts";
import type { MarkSample } from "../../derive/marks.ts";
import type { RiverRule } from "../../derive/river.ts";
import type { Act } from "../act.ts";
import type { Unit } from "../format.ts";
import { SentenceText } from "../SentenceText.tsx";
import { MarksKey } from "./MarksKey.tsx";
import "./Headline.css";

/** What the dataset opens with: sentences with live figures, the river, and the key to the marks. */
export function Headline({
  title,
  sentences,
  units,
  marks,
  river,
  extent,
  glossary,
  act,
}: {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly marks: readonly MarkSample[];
  /** Absent until the line has loaded, or when the dataset names none. */
  readonly river: RiverRule | undefined;
  /** How much is shown and of what day: `229 claims from 150 sources; counts up to 6 July 2025`. */
  readonly extent: string;
  readonly glossary?: string | undefined;
  readonly act: Act;
}) {
  return (
    <header className="headline">
      <h1 className="headline-title" lang="en">
        {title}
      </h1>
      <p className="headline-text" lang="en">
        {sentences.map((sentence) => (
          <span key={sentences.indexOf(sentence)}>
            <SentenceText sentence={sentence} units={units} act={act} />{" "}
          </span>
        ))}
      </p>
      <div className="headline-river" aria-hidden="true">
        {river && (
          <svg viewBox={`0 0 ${river.width} ${river.height}`} preserveAspectRatio="none">
            <path d={river.path} />
          </svg>
        )}
      </div>
      <div className="headline-foot">
        <MarksKey marks={marks} units={units} glossary={glossary} />
        <p>{extent}</p>
      </div>
    </header>
  );
}
