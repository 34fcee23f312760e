import { useEffect, useState } from "react";
import type { Language } from "../../language/language.ts";
import { sayIn } from "../../language/speakIn.ts";
import { spokenLanguage } from "../../language/translate.ts";
import { brieferOf } from "../../views/briefOf.ts";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import { snippetTexts, type SnippetTexts } from "./snippetTexts.ts";

/**
 * What a snippet says of a view in the language of the frame, or in that of this page where the
 * other can't be had; undefined until the code of the view is there.
 */
export function useSnippetTexts(
  name: ViewName,
  { known, state, units }: Pick<ViewProps, "known" | "state" | "units">,
  language: Language,
): SnippetTexts | undefined {
  const [texts, setTexts] = useState<SnippetTexts>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const briefer = await brieferOf(name);
      const say = (spoken: Language) => () =>
        snippetTexts(
          name,
          known.dataset.title,
          { brief: briefer({ known, state }), units },
          spoken,
        );
      const said = await sayIn(language, say(language)).catch(say(spokenLanguage()));
      if (isWanted) setTexts(said);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [name, known, state, units, language]);
  return texts;
}
