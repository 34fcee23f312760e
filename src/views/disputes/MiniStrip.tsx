import type { Strip } from "../../derive/strip.ts";
import { layOutStrip } from "./stripLayout.ts";
import "./MiniStrip.css";

/** The spread of the accounts at a glance: dots without labels, for a row that opens. */
export function MiniStrip({ strip }: { readonly strip: Strip }) {
  return (
    <span className="mini-strip" aria-hidden="true">
      {layOutStrip(strip).marks.map(({ mark, from, to }) => (
        <span
          key={`${mark.figure.claims.join(" ")} ${mark.by.join(" ")}`}
          data-band={to > from || undefined}
          style={{
            insetInlineStart: `${from}%`,
            ...(to > from && { inlineSize: `${to - from}%` }),
          }}
        />
      ))}
    </span>
  );
}
