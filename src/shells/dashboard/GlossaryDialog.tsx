import { t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";
import { Glossary } from "../../views/glossary/Glossary.tsx";
import { MARK_TERMS } from "../../views/glossary/markMeanings.ts";
import { TERMS, type Term } from "../../views/glossary/terms.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import "./GlossaryDialog.css";

/** The words and marks of the page, looked up without leaving it. */
export function GlossaryDialog({
  about,
  onClose,
}: {
  /** Address of the page that says more. */
  readonly about: string;
  readonly onClose: () => void;
}) {
  return (
    <ModalDialog className="glossary-dialog" title={t("Glossary")} onClose={onClose}>
      <p>
        <Translated
          message="{about} shows every mark, and says how figures are counted."
          values={{ about: <a href={about}>{t("About this site")}</a> }}
        />
      </p>
      <Glossary entries={TERMS.map(inDialog)} />
      <h3>{t("The marks on figures")}</h3>
      <Glossary entries={MARK_TERMS.map(inDialog)} />
    </ModalDialog>
  );
}

/** Its anchor is its own: the page under the dialog may have the same word. */
function inDialog({ id, word, means }: Term) {
  return { id: `glossary-${id}`, word: t(word), means: t(means) };
}
