import { spokenLanguage, t } from "../../language/translate.ts";
import { replaceLanguage } from "../../url/languageParam.ts";
import { formatNumber } from "../../views/format.ts";
import "./ArrivingPage.css";

/** How far a dataset from elsewhere has come. */
export interface Arriving {
  readonly step: "coming" | "checking" | "checked";
  readonly bytes: number;
  readonly of?: number;
}

/** What stands on the page while somebody else's dataset is fetched and checked, and the way out. */
export function ArrivingPage({
  from,
  arriving,
}: {
  /** Where it comes from, as a reader knows it. */
  readonly from: string;
  readonly arriving: Arriving | undefined;
}) {
  return (
    <main className="arriving-page">
      <h1>{t("Loading a dataset that is not this site’s")}</h1>
      <p className="arriving-page-where">
        <code>{from}</code>
      </p>
      <progress
        aria-label={t("Loaded")}
        value={arriving?.step === "coming" && arriving.of ? arriving.bytes : undefined}
        max={arriving?.of}
      />
      <output>{arriving ? wordsOf(arriving) : t("Asking for it.")}</output>
      <p>
        <a href={`?${replaceLanguage("", spokenLanguage())}`} target="_self">
          {t("Show this site’s own dataset instead")}
        </a>
      </p>
    </main>
  );
}

function wordsOf({ step, bytes, of }: Arriving): string {
  const size = sizeWords(bytes);
  switch (step) {
    case "coming":
      return of === undefined
        ? t("{size} have come.", { size })
        : t("{size} of {whole} have come.", { size, whole: sizeWords(of) });
    case "checking":
      return t("All {size} have come. Every claim in it is being checked.", { size });
    case "checked":
      return t("All {size} are in order. The claims are being held against each other.", { size });
  }
}

/** In whole kilobytes, or megabytes: not a figure from the data. */
function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return t("{n} kB", { n: formatNumber(Math.ceil(bytes / 1000)) });
  return t("{n} MB", { n: formatNumber(Math.ceil(bytes / 1_000_000)) });
}
