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
    <ModalDialog className="glossary-dialog" title="Glossary" onClose={onClose}>
      <p>
        <a href={about}>About this site</a> shows every mark, and says how figures are counted.
      </p>
      <Glossary entries={TERMS.map(inDialog)} />
      <h3>The marks on figures</h3>
      <Glossary entries={MARK_TERMS.map(inDialog)} />
    </ModalDialog>
  );
}

/** Its anchor is its own: the page under the dialog may have the same word. */
function inDialog(term: Term): Term {
  return { ...term, id: `glossary-${term.id}` };
}
