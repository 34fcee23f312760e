import type { CardSource, ChainStep } from "../../derive/cards.ts";
import { textParts } from "../../derive/textParts.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
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
    <ol className="card-chain" aria-label={t("Who said and carried it")}>
      {chain.map(({ role, actor: name, source: carrier, ownDocument }) => {
        const actor = !ownDocument && <Marked text={name} words={words} />;
        const source = carrier && <SourceLink source={carrier} words={words} full={full} />;
        return (
          <li key={`${role} ${name} ${carrier?.id ?? ""}`}>
            <span className="card-label">{t(ROLE_WORDS[role])}</span>{" "}
            <span className="card-value">
              {actor && source ? (
                <Translated message="{actor} in {source}" values={{ actor, source }} />
              ) : (
                actor || source
              )}
            </span>
          </li>
        );
      })}
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
      <span className={titled ? undefined : "visually-hidden"} lang="en">
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
