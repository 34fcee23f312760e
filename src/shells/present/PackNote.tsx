import { t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";

/** The deck as one file for a room without a network: where it is, or that this is it. */
export function PackNote({
  pack,
  version,
}: {
  /** SHA-256 of the data of a briefing pack; "" for a page of the site. */
  readonly pack: string;
  /** Of the dataset. */
  readonly version: string;
}) {
  if (pack === "") {
    return (
      <li>
        <Translated
          message="For a room without a network: the {pack}, this deck as one file that opens from disk, and {digest}."
          values={{
            pack: (
              <a href="briefing.html" download>
                {t("briefing pack")}
              </a>
            ),
            digest: <a href="briefing.html.sha256">{t("its SHA-256")}</a>,
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <Translated
        message="This is a briefing pack. The data in it was held against its SHA-256 when it was opened: {digest}, which is that of the published {file} of version {version}."
        values={{ digest: <code>{pack}</code>, file: <code>data/dataset.json</code>, version }}
      />
    </li>
  );
}
