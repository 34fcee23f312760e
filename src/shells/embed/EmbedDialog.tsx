import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { OWN } from "../../url/datasetParams.ts";
import { VIEWS } from "../../views/registry.tsx";
import { ModalDialog } from "../ModalDialog.tsx";
import { EmbedChoices, type EmbedProps } from "./EmbedChoices.tsx";
import "./EmbedDialog.css";

/** How to put a view into another page. */
export function EmbedDialog({
  data,
  onClose,
  ...props
}: EmbedProps & {
  /** Where a dataset that is not this site's comes from; "" for this site's. */
  readonly data: string;
  readonly onClose: () => void;
}) {
  const title = t(VIEWS[props.name].title);
  return (
    <ModalDialog className="embed-dialog" title={t("Embed “{title}”", { title })} onClose={onClose}>
      {data === OWN ? (
        <p>
          <Translated
            message="This dataset is a file that only this browser has: no frame on another page can show it. Put the file on a host by https, open it here by its address ({example}), and embed that."
            values={{ example: <code>?data=https://…</code> }}
          />
        </p>
      ) : (
        <EmbedChoices {...props} isOurs={data === ""} />
      )}
    </ModalDialog>
  );
}
