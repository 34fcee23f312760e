import { useEffect } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import { spokenLanguage, t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";
import { OWN } from "../../url/datasetParams.ts";
import { replaceLanguage } from "../../url/languageParam.ts";
import { countWords } from "../../views/countWords.ts";
import "./ElsewhereNotice.css";

/**
 * Over everything that is shown of a dataset that is not this site's: whose it is. It cannot be
 * dismissed, and it is printed, because the page around it looks like this site's own.
 */
export function ElsewhereNotice({
  dataset: { title, claims },
  data,
  site,
}: {
  readonly dataset: Dataset;
  /** Where it is, absolute; `OWN`: a file that the reader opened. */
  readonly data: string;
  /** From the page to the root of the site. */
  readonly site: string;
}) {
  const embargoed = claims.filter(({ embargo }) => embargo).length;
  useEffect(() => {
    const before = document.title;
    document.title = t("{title} (not this site’s data)", { title });
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <aside className="elsewhere-notice" aria-label={t("Whose data this is")}>
      <p>
        <strong>{t("Not this site’s data.")}</strong>{" "}
        {data === OWN ? (
          <Translated
            message="{title} is a file that you opened. It stays in this browser: links to this page do not carry it to others."
            values={{ title: <bdi lang="">“{title}”</bdi> }}
          />
        ) : (
          <Translated
            message="{title} comes from {place}. Whoever made the link to this page chose it. This site has checked its form, not what it says."
            values={{ title: <bdi lang="">“{title}”</bdi>, place: <code>{placeOf(data)}</code> }}
          />
        )}{" "}
        {embargoed > 0 &&
          `${countWords(
            embargoed,
            "{n} claim in it is under embargo: a site that is built from it does not show it.",
            "{n} claims in it are under embargo: a site that is built from it does not show them.",
          )} `}
        <a href={`${site}?${replaceLanguage("", spokenLanguage())}`} target="_self">
          {t("Show this site’s own")}
        </a>
      </p>
    </aside>
  );
}

/** The host and the path: without what only a machine reads. */
function placeOf(data: string): string {
  const { host, pathname } = new URL(data);
  return `${host}${pathname}`;
}
