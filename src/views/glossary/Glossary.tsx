import type { ReactNode } from "react";
import "./Glossary.css";

/** Words and what they mean, in the order in which they explain one another. */
export function Glossary({
  entries,
}: {
  readonly entries: readonly {
    /** Its anchor. */
    readonly id: string;
    readonly word: ReactNode;
    readonly means: string;
  }[];
}) {
  return (
    <dl className="glossary">
      {entries.map(({ id, word, means }) => (
        <div key={id} id={id}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
