import { useId } from "react";
import type { BatchRow } from "../../derive/batchRows.ts";
import { BarMark, BarMarkDefs, type BarState } from "../BarMark.tsx";

/** What the bars in view look like and why; nothing that is not in view. */
export function BatchKey({ rows }: { readonly rows: readonly BatchRow[] }) {
  const defs = useId();
  const shown = SAMPLES.flatMap(({ words, is, state }) => {
    const row = rows.find(is);
    return row ? [{ words, state, row }] : [];
  });
  return (
    <ul className="batch-key" aria-label="Key to the bars">
      {shown.map(({ words, state, row }) => (
        <li key={words}>
          <svg width="30" height="12" aria-hidden="true">
            <BarMarkDefs id={`${defs}${state}`} />
            <g transform="translate(1 6)">
              <BarMark
                figure={row.figure}
                state={state ?? "counted"}
                accounts={row.figure.accounts?.map(({ quantity }) => quantity) ?? []}
                thickness={8}
                scale={() => 20}
                defs={`${defs}${state}`}
              />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const SAMPLES: readonly {
  readonly words: string;
  readonly state?: BarState;
  readonly is: (row: BatchRow) => boolean;
}[] = [
  {
    words: "counted",
    is: (row) => row.state === "counted" && row.figure.quantity.kind === "exact",
  },
  { words: "about", is: (row) => row.state === "counted" && row.figure.quantity.kind === "about" },
  {
    words: "at least",
    is: (row) => row.state === "counted" && row.figure.quantity.kind === "atLeast",
  },
  { words: "derived here †", state: "derived", is: (row) => row.state === "derived" },
  { words: "only announced", state: "announced", is: (row) => row.state === "announced" },
  { words: "known from copies only", state: "doubted", is: (row) => row.doubt === "low-sources" },
  {
    words: "accounts differ, a dot for each",
    state: "disputed",
    is: (row) => row.figure.accounts !== undefined,
  },
];
