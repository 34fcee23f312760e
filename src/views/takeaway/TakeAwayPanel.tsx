import { type RefObject, Suspense, useMemo, useState } from "react";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { lazyView } from "../lazyView.tsx";
import type { ViewProps } from "../view.ts";
import type { ViewName } from "../viewName.ts";
import type { Told } from "./Acts.tsx";
import { CitationActs } from "./CitationActs.tsx";
import { ClaimFiles } from "./ClaimFiles.tsx";
import { FigureActs } from "./FigureActs.tsx";
import { OpenedActs } from "./OpenedActs.tsx";
import { shownExtract } from "./takenClaims.ts";
import { WholeFiles } from "./WholeFiles.tsx";
import "./TakeAwayPanel.css";

// Hardly any dataset has what it says.
const KeptBackNotice = lazyView(() =>
  import("./KeptBackNotice.tsx").then((module) => module.KeptBackNotice),
);

/** What is taken away, and from where. */
export interface TakeAwayProps {
  readonly name: ViewName;
  readonly view: Omit<ViewProps, "first">;
  readonly title: Label;
  /** The whole address that shows the view as it is now. */
  readonly address: string;
  /** From the page to the root of the site. */
  readonly site: string;
  /** Where the view is drawn. */
  readonly part: RefObject<HTMLElement | null>;
}

/** All the ways in which a view can be taken away: pictures, tables, files, sentences, citations. */
export function TakeAwayPanel({ name, view, title, address, site, part }: TakeAwayProps) {
  const [told, setTold] = useState<Told>({ words: "" });
  const extract = useMemo(() => shownExtract(view, address), [view, address]);
  const figures = [...(part.current?.querySelectorAll<HTMLElement>("figure.chart-figure") ?? [])];
  const given = { extract, onTold: setTold };
  return (
    <div className="take-away-panel">
      {figures.map((figure) => (
        <FigureActs key={figure.getAttribute("aria-labelledby")} figure={figure} {...given} />
      ))}
      {figures.length === 0 && (
        <ClaimFiles count={extract.claims.length + extract.keptBack.length} {...given} />
      )}
      {extract.keptBack.length > 0 && (
        <Suspense>
          <KeptBackNotice extract={extract} />
        </Suspense>
      )}
      {name === "claims" && <OpenedActs view={view} {...given} />}
      <CitationActs title={title} name={name} {...given} />
      <WholeFiles site={site} address={address} known={view.known} />
      {told.byHand !== undefined && (
        <textarea
          readOnly
          aria-label={t("Text to copy")}
          value={told.byHand}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <output>{told.words}</output>
    </div>
  );
}
