import { spokenLanguage, t } from "../../language/translate.ts";
import { replaceLanguage } from "../../url/languageParam.ts";
import { FileField } from "./FileField.tsx";
import "./WayOut.css";

/** What a reader can do whose dataset was refused. */
export function WayOut({
  guide,
  onFile,
}: {
  readonly guide: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <div className="way-out">
      <FileField label={t("Open another file")} onFile={onFile} />
      <a href={guide}>{t("How a dataset is made")}</a>
      <a href={`?${replaceLanguage("", spokenLanguage())}`} target="_self">
        {t("Show this site’s own dataset")}
      </a>
    </div>
  );
}
