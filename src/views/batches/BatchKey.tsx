import { useId } from "react";
import type { BatchRow } from "../../derive/batchRows.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { BarMark, BarMarkDefs, type BarState } from "../BarMark.tsx";

/** What the bars in view look like and why; nothing that is not in view. */
export function BatchKey({
  rows,
  glossary,
}: {
  readonly rows: readonly BatchRow[];
  /** The page to which each word leads; absent where none can be left for. */
  readonly glossary: string | undefined;
}) {
  const defs = useId();
  const shown = SAMPLES.flatMap(({ words, is, state, explained }) => {
    const row = rows.find(is);
    return row ? [{ words, state, row, explained }] : [];
  });
  return (
    <ul className="batch-key" aria-label={t("Key to the bars")}>
      {shown.map(({ words, state, row, explained }) => (
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
          {glossary === undefined ? t(words) : <a href={`${glossary}#${explained}`}>{t(words)}</a>}
        </li>
      ))}
    </ul>
  );
}

const SAMPLES: readonly {
  readonly words: Label;
  readonly state?: BarState;
  /** The entry of the glossary. */
  readonly explained: string;
  readonly is: (row: BatchRow) => boolean;
}[] = [
  {
    words: "counted",
    explained: "mark-exact",
    is: (row) => row.state === "counted" && row.figure.quantity.kind === "exact",
  },
  {
    words: "about",
    explained: "mark-about",
    is: (row) => row.state === "counted" && row.figure.quantity.kind === "about",
  },
  {
    words: "at least",
    explained: "mark-atLeast",
    is: (row) => row.state === "counted" && row.figure.quantity.kind === "atLeast",
  },
  {
    words: "derived here †",
    explained: "mark-derived",
    state: "derived",
    is: (row) => row.state === "derived",
  },
  {
    words: "only announced",
    explained: "word-only-announced",
    state: "announced",
    is: (row) => row.state === "announced",
  },
  {
    words: "known from copies only",
    explained: "word-known-from-copies-only",
    state: "doubted",
    is: (row) => row.doubt === "low-sources",
  },
  {
    words: "accounts differ, a dot for each",
    explained: "mark-disputed",
    state: "disputed",
    is: (row) => row.figure.accounts !== undefined,
  },
];
