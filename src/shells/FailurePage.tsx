import type { ReactNode } from "react";
import { describeFault, type Failure } from "../dataset/fault.ts";
import { t } from "../language/translate.ts";
import { countWords } from "../views/countWords.ts";
import "./FailurePage.css";

/** Faults that are listed: more say no more, and a page has to hold them. */
const LISTED = 1000;

/** Why there is nothing to show, which file it is about, and what to do. Never partial numbers. */
export function FailurePage({
  failure,
  onRetry,
  wayOut,
}: {
  /** Undefined: the fault is not in the dataset but in this site's code. */
  readonly failure: Failure | undefined;
  readonly onRetry: () => void;
  /** What else can be done. */
  readonly wayOut?: ReactNode;
}) {
  const { title, advice } = explain(failure);
  return (
    <main>
      <div className="failure-page" role="alert">
        <h1>{title}</h1>
        {failure && (
          <p className="failure-page-where">
            <code>{failure.url}</code>
          </p>
        )}
        {failure && <Detail failure={failure} />}
        <p>{advice}</p>
        <button type="button" onClick={onRetry}>
          {t("Try again")}
        </button>
        {wayOut}
      </div>
    </main>
  );
}

function Detail({ failure }: { readonly failure: Failure }) {
  switch (failure.kind) {
    case "unreachable":
    case "not-json":
    case "refused":
      return <p className="failure-page-why">{failure.because}</p>;
    case "newer-schema":
      return (
        <p>
          {t("The dataset follows schema {found}; this page reads schemas up to {known}.", {
            found: failure.found,
            known: failure.known,
          })}
        </p>
      );
    case "invalid":
      return (
        <ol className="failure-page-faults">
          {failure.faults.slice(0, LISTED).map((fault) => (
            <li key={describeFault(fault)}>{describeFault(fault)}</li>
          ))}
        </ol>
      );
  }
}

function explain(failure: Failure | undefined): { title: string; advice: string } {
  switch (failure?.kind) {
    case "unreachable":
      return {
        title: t("The dataset could not be fetched"),
        advice: t("Nothing is shown rather than part of it. Check the connection and try again."),
      };
    case "not-json":
      return {
        title: t("The dataset is not readable"),
        advice: t(
          "The address answered with something that is not the dataset, or only with part of it. Try again; if it stays so, the file on the server has to be mended.",
        ),
      };
    case "refused":
      return {
        title: t("The dataset is not read"),
        advice: t(
          "Nothing is shown of a file that could stop this page, or that is not the one asked for.",
        ),
      };
    case "invalid":
      return {
        title: t("The dataset has {faults}", {
          faults: countWords(failure.faults.length, "a fault", "{n} faults"),
        }),
        advice: t(
          "No figure is shown from a dataset with faults, because a total could be wrong without a sign. Each fault is named with its place above, the first 1,000 if there are more; npm run check:data lists all.",
        ),
      };
    case "newer-schema":
      return {
        title: t("The dataset is newer than this page"),
        advice: t("Reload the page to get its newer version."),
      };
    case undefined:
      return {
        title: t("This page has failed"),
        advice: t(
          "The fault is in the page, not in the data. Try again; if it comes back, please report it with the address of this page.",
        ),
      };
  }
}
