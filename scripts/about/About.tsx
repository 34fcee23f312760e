import type { ReactNode } from "react";
import type { Card } from "../../src/derive/cards.ts";
import type { BatchRow } from "../../src/derive/batchRows.ts";
import type { RiverRule } from "../../src/derive/river.ts";
import type { Status } from "../../src/derive/status.ts";
import type { Dataset } from "../../src/dataset/schema.ts";
import type { Unit } from "../../src/views/format.ts";
import { formatDate } from "../../src/views/formatDate.ts";
import { Glossary } from "../../src/views/glossary/Glossary.tsx";
import { TERMS } from "../../src/views/glossary/terms.ts";
import { type Citation, Cite } from "./Cite.tsx";
import { Corrections } from "./Corrections.tsx";
import { Counting } from "./Counting.tsx";
import { Legend } from "./Legend.tsx";

const SECTIONS = {
  counting: "How figures are counted",
  marks: "What the marks mean",
  words: "What the words mean",
  counted: "What was counted",
  limits: "What is not known",
  labels: "Labels and lines",
  correct: "How to correct an error",
  cite: "How to cite",
  licences: "Licences",
} as const;

/** What the site is and how to read it; whole without any script. */
export function About({
  dataset,
  units,
  river,
  rows,
  examples,
  citations,
  contact,
}: {
  readonly dataset: Dataset;
  readonly units: ReadonlyMap<string, Unit>;
  /** Absent where the dataset names no line. */
  readonly river: RiverRule | undefined;
  /** The batches that the chart draws: its key explains those that are there. */
  readonly rows: readonly BatchRow[];
  /** A claim of each status that there is, with a figure. */
  readonly examples: ReadonlyMap<Status, Card>;
  readonly citations: readonly Citation[];
  /** Where those who publish this copy can be reached, if they say so. */
  readonly contact: string | undefined;
}) {
  return (
    <div className="about" data-shell="about">
      <header>
        <a href="../">{dataset.title}</a>
        <h1>About this site</h1>
        <p>
          Every figure here has somebody who said it. This site keeps who that was, how exact the
          figure is, what it counts and who disagrees, and draws no number without them.
        </p>
        {river && (
          <svg
            viewBox={`0 0 ${river.width} ${river.height}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <path d={river.path} />
          </svg>
        )}
      </header>
      <nav className="about-contents" aria-label="On this page">
        {Object.entries(SECTIONS).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <main className="about-sections">
        <Part id="what" title="What this is">
          <p>{dataset.description}</p>
          <p>
            Version {dataset.version} of {formatDate(dataset.issued)}, by {dataset.publisher}. Its
            counts go up to {formatDate(dataset.asOf)}. Days are those of {dataset.timeZone}.
          </p>
        </Part>
        <Part id="counting">
          <Counting />
        </Part>
        <Part id="marks">
          <Legend dataset={dataset} units={units} rows={rows} examples={examples} />
        </Part>
        <Part id="words">
          <Glossary entries={TERMS} />
        </Part>
        <Part id="counted">
          <p>What a claim counts, under “Counts” on its card. Two of these are never compared.</p>
          <Glossary
            entries={dataset.measures.map(({ id, label, definition }) => ({
              id: `counts-${id}`,
              word: label,
              means: definition,
            }))}
          />
        </Part>
        <Part id="limits">
          <ul>
            {dataset.gaps.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Part>
        <Part id="labels">
          <p>
            Names of places and nationalities follow the sources. They, and the lines and areas on
            the maps, imply no position on the status of any country, area or border. Who holds a
            place is a claim with a date, never part of the map. <em>Suspect</em>, <em>victim</em>{" "}
            and <em>rescued</em> stand here only as somebody’s word.
          </p>
        </Part>
        <Part id="correct">
          <Corrections contact={contact} publisher={dataset.publisher} />
        </Part>
        <Part id="cite">
          <Cite citations={citations} issued={formatDate(dataset.issued)} />
        </Part>
        <Part id="licences">
          <ul>
            {dataset.licences.map(({ covers, name, url }) => (
              <li key={covers}>
                {covers}: <a href={url}>{name}</a>
              </li>
            ))}
            <li>
              What the page is built with: <a href="../licences.md">the licence of each part</a>
            </li>
          </ul>
        </Part>
      </main>
    </div>
  );
}

function Part({
  id,
  title,
  children,
}: { readonly children: ReactNode } & (
  | { readonly id: keyof typeof SECTIONS; readonly title?: undefined }
  | { readonly id: "what"; readonly title: string }
)) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title ?? SECTIONS[id]}</h2>
      {children}
    </section>
  );
}
