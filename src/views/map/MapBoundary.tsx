import type { ReactNode } from "react";
import { t } from "../../language/translate.ts";
import { ViewBoundary } from "../ViewBoundary.tsx";

/** A map whose code cannot load fails alone: its list, its table and its figures stay. */
export function MapBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ViewBoundary
      waiting={<div className="border-crossings-room" aria-busy="true" />}
      renderFailure={(tryAgain) => (
        <div role="alert">
          <p>{t("The map could not be loaded. The list has all that it shows.")}</p>
          <button type="button" onClick={tryAgain}>
            {t("Try again")}
          </button>
        </div>
      )}
    >
      {children}
    </ViewBoundary>
  );
}
