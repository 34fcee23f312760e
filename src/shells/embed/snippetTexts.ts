import { type Language, LOCALES } from "../../language/language.ts";
import { t } from "../../language/translate.ts";
import type { Brief } from "../../views/brief.ts";
import { briefRows, sentenceText } from "../../views/briefText.ts";
import { VIEWS } from "../../views/registry.tsx";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import type { Evidence, Snippet } from "./snippet.ts";

/** What is said to readers of a page into which a snippet is pasted. */
export type SnippetTexts = Pick<Snippet, "lang" | "title" | "evidence">;

/** In the language that is spoken, which is `language`. */
export function snippetTexts(
  name: ViewName,
  dataset: string,
  { brief, units }: { readonly brief: Brief; readonly units: ViewProps["units"] },
  language: Language,
): SnippetTexts {
  return {
    lang: LOCALES[language],
    title: t("{view}: {dataset}", { view: t(VIEWS[name].title), dataset }),
    evidence: {
      sentence: sentenceText(brief.sentence, units),
      heads: evidenceHeads(),
      rows: briefRows(brief, units),
    },
  };
}

export function evidenceHeads(): Evidence["heads"] {
  return [t("Figure"), t("Of"), t("According to")];
}
