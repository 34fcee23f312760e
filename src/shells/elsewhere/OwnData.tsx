import { type SyntheticEvent, useEffect, useState } from "react";
import { spokenLanguage, t } from "../../language/translate.ts";
import { replaceLanguage } from "../../url/languageParam.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { FileField } from "./FileField.tsx";
import "./OwnData.css";
import { useDroppedFile } from "./useDroppedFile.ts";

/** An example that shows what a dataset has to say, from the root of the site. */
const EXAMPLE = "data/examples/lantern-strait.json";

/**
 * The way in for a dataset of the reader's own: a file that is opened in the dialog or dropped
 * anywhere on the page, or an address.
 */
export function OwnData({
  isOpen,
  site,
  onExpected,
  onFile,
  onClose,
}: {
  readonly isOpen: boolean;
  /** From the page to the root of the site. */
  readonly site: string;
  /** The reader is about to open a file. */
  readonly onExpected: () => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}) {
  const isOver = useDroppedFile(onFile);
  const isExpected = isOver || isOpen;
  useEffect(() => {
    if (isExpected) onExpected();
  }, [isExpected, onExpected]);
  return (
    <>
      {isOver && <p className="own-data-drop">{t("Drop the dataset to see it here")}</p>}
      {isOpen && <OwnDataDialog site={site} onFile={onFile} onClose={onClose} />}
    </>
  );
}

function OwnDataDialog({
  site,
  onFile,
  onClose,
}: {
  readonly site: string;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}) {
  return (
    <ModalDialog className="own-data" title={t("Your own data")} onClose={onClose}>
      <p>
        {t(
          "Any dataset of this shape can be looked at here, with all views, embeds, slides and downloads. It stays yours: a file is read in this browser and sent nowhere.",
        )}
      </p>
      <FileField label={t("Open a file, or drop it on the page")} onFile={onFile} />
      <AddressForm />
      <p className="own-data-more">
        <a href={`${site}data/own-data.md`}>{t("How a dataset is made")}</a>
        <a href={`${site}data/dataset.schema.json`}>{t("Its JSON Schema")}</a>
        <a href={`?${replaceLanguage(`data=${encodeURIComponent(EXAMPLE)}`, spokenLanguage())}`}>
          {t("An invented example")}
        </a>
      </p>
    </ModalDialog>
  );
}

/** An address becomes the page's own, so that the link to it can be sent on. */
function AddressForm() {
  const [address, setAddress] = useState("");
  const problem = problemOf(address);
  const language = spokenLanguage();
  const submit = (event: SyntheticEvent) => {
    if (problem !== undefined) event.preventDefault();
  };
  return (
    <form className="own-data-address" method="get" onSubmit={submit}>
      <label>
        {t("Or its address")}
        <input
          name="data"
          type="url"
          required
          value={address}
          placeholder="https://"
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <button type="submit">{t("Show it")}</button>
      {language !== "en" && <input type="hidden" name="lang" value={language} />}
      <output>{problem}</output>
    </form>
  );
}

function problemOf(address: string): string | undefined {
  if (!URL.canParse(address) || new URL(address).protocol === "https:") return undefined;
  return t("Only https: an address without it can be changed on the way.");
}
