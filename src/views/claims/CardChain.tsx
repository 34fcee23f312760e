import type { CardSource, ChainStep } from "../../derive/cards.ts";
import { describeSource } from "../sourceWords.ts";
import { ROLE_WORDS } from "./words.ts";

/** Who said it, who reported that, who carried the report: each with the document, linked. */
export function CardChain({
  chain,
  full,
}: {
  readonly chain: readonly ChainStep[];
  readonly full: boolean;
}) {
  return (
    <ol className="card-chain" aria-label="Who said and carried it">
      {chain.map(({ role, actor, source, ownDocument }) => (
        <li key={`${role} ${actor} ${source?.id ?? ""}`}>
          <span className="card-label">{ROLE_WORDS[role]}</span>{" "}
          <span className="card-value">
            {!ownDocument && <>{actor}</>}
            {!ownDocument && source && " in "}
            {source && <SourceLink source={source} full={full} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

function SourceLink({ source, full }: { readonly source: CardSource; readonly full: boolean }) {
  const title = full ? (
    <>: {source.title}</>
  ) : (
    <span className="visually-hidden">: {source.title}</span>
  );
  return (
    <>
      {source.url === undefined ? (
        <>
          {source.publisher}
          {title}
        </>
      ) : (
        <a href={source.url} target="_blank" rel="noopener" hrefLang={source.lang}>
          {source.publisher}
          {title}
        </a>
      )}{" "}
      <span className="card-source" data-low={source.kind === "low" || undefined}>
        ({describeSource(source)})
      </span>
    </>
  );
}
