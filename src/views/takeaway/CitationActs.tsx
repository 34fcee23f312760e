import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { ViewName } from "../viewName.ts";
import { Acts, type ActsProps, CopyButton } from "./Acts.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { cite, CITATION_STYLES } from "./citation.ts";

/** A reference to the view as it is shown, in the styles that are asked for most, and its address. */
export function CitationActs({
  name,
  title,
  extract,
  onTold,
}: ActsProps & { readonly name: ViewName; readonly title: Label }) {
  const { known, filters, address, taken } = extract;
  // A reference is in English, as the dataset is.
  const part = name === "headline" ? undefined : `${title}${filters === "" ? "" : ` (${filters})`}`;
  return (
    <Acts title={t("Cite it as it is shown now")}>
      <ShareButton
        title={known.dataset.title}
        text={() =>
          t("{part}, {dataset}: {address}", {
            part: t(title),
            dataset: known.dataset.title,
            address,
          })
        }
        onTold={onTold}
      />
      {CITATION_STYLES.map((style) => (
        <CopyButton
          key={style}
          onTold={onTold}
          text={() => cite({ dataset: known.dataset, part, key: name, address, taken }, style)}
        >
          {style}
        </CopyButton>
      ))}
      <CopyButton onTold={onTold} text={() => address}>
        {t("Copy link")}
      </CopyButton>
    </Acts>
  );
}
