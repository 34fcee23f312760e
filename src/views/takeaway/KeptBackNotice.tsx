import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { Acts } from "./Acts.tsx";
import type { Extract } from "./extract.ts";

/** Of the claims that are shown, those that no file has: why, and where their sources can be read. */
export function KeptBackNotice({ extract: { keptBack, known } }: { readonly extract: Extract }) {
  const embargoed = keptBack.filter(({ embargo }) => embargo);
  const barred = keptBack.filter(({ embargo }) => !embargo);
  const ids = new Set(
    barred.flatMap(({ attribution }) => attribution.flatMap(({ source }) => source ?? [])),
  );
  const sources = [...ids].map((id) => known.lookup.source(id));
  const reasons = new Set(sources.flatMap(({ notPassedOn }) => notPassedOn ?? []));
  return (
    <>
      {barred.length > 0 && (
        <Acts
          title={countWords(barred.length, "{n} claim is in no file", "{n} claims are in no file")}
          note={t("To be read at the source, and not to be passed on: {reasons}", {
            reasons: [...reasons].join(" "),
          })}
        >
          {sources.map(({ id, url, publisher, title, lang }) =>
            url === undefined ? (
              <span key={id}>{`${publisher}: ${title}`}</span>
            ) : (
              <a key={id} href={url} target="_blank" rel="noopener" hrefLang={lang}>
                {`${publisher}: ${title}`}
              </a>
            ),
          )}
        </Acts>
      )}
      {embargoed.length > 0 && (
        <Acts
          title={countWords(
            embargoed.length,
            "{n} claim under embargo is in no file",
            "{n} claims under embargo are in no file",
          )}
          note={t("A site that is built from this dataset does not show them.")}
        >
          {null}
        </Acts>
      )}
    </>
  );
}
