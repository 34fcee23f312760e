import type { CardSource, ChainStep } from "../../derive/cards.ts";
import { textParts } from "../../derive/textParts.ts";
import { describeSource } from "../sourceWords.ts";
import { Marked } from "./Marked.tsx";
import { ROLE_WORDS } from "./words.ts";

/** Who said it, who reported that, who carried the report: each with the document, linked. */
export function CardChain({
  chain,
  words,
  full,
}: {
  readonly chain: readonly ChainStep[];
  readonly words: readonly string[];
  readonly full: boolean;
}) {
  return (
    <ol className="card-chain" aria-label="Who said and carried it">
      {chain.map(({ role, actor, source, ownDocument }) => (
        <li key={`${role} ${actor} ${source?.id ?? ""}`}>
          <span className="card-label">{ROLE_WORDS[role]}</span>{" "}
          <span className="card-value">
            {!ownDocument && <Marked text={actor} words={words} />}
            {!ownDocument && source && " in "}
            {source && <SourceLink source={source} words={words} full={full} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

function SourceLink({
  source,
  words,
  full,
}: {
  readonly source: CardSource;
  readonly words: readonly string[];
  readonly full: boolean;
}) {
  // A title is long: it is shown where it is what was searched for.
  const titled = full || textParts(source.title, words).some((part) => part.hit);
  const name = (
    <>
      <Marked text={source.publisher} words={words} />
      <span className={titled ? undefined : "visually-hidden"}>
        : <Marked text={source.title} words={words} />
      </span>
    </>
  );
  return (
    <>
      {source.url === undefined ? (
        name
      ) : (
        <a href={source.url} target="_blank" rel="noopener" hrefLang={source.lang}>
          {name}
        </a>
      )}{" "}
      <span className="card-source" data-low={source.kind === "low" || undefined}>
        ({describeSource(source)})
      </span>
    </>
  );
}
