import { type ReactNode, useEffect, useId, useRef } from "react";
import { drawnFigure } from "../../derive/crossed.ts";
import type { PlaceBatch, PlaceRow } from "../../derive/places.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { countOf, describePrecision, KIND_WORDS } from "./placeWords.ts";
import "./PlacePanel.css";

/**
 * All that is known of one place, and who says so. Focus comes to its heading when it opens: give it
 * the place as its key.
 */
export function PlacePanel({
  row,
  unit,
  act,
  onClose,
}: {
  readonly row: PlaceRow;
  readonly unit: Unit;
  readonly act: Act;
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const { crossed, spot } = row;
  return (
    <section className="place-panel" aria-labelledby={id}>
      <header>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {row.name}
        </h3>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <p className="place-panel-names">
        {row.names.map(({ lang, text }) => (
          <span key={`${lang} ${text}`} lang={lang}>
            {text}
          </span>
        ))}
      </p>
      <dl>
        <Field name="What">
          {KIND_WORDS[row.kind]}
          {row.between && `, ${row.between.join("–")}`}
        </Field>
        {crossed && (
          <Field name="People who crossed">
            <FigureText
              figure={crossed.figure}
              unit={unit}
              act={act}
              disputed={crossed.disputed}
              showUnit
            />{" "}
            in {countOf(crossed.added.length, "batch", "batches")}
          </Field>
        )}
        {crossed && crossed.added.length > 1 && (
          <Field name="According to">
            <ul>
              {crossed.speakers.map((speaker) => (
                <li key={speaker.name ?? ""}>
                  {speaker.name ?? "this site, by subtraction"}:{" "}
                  <FigureText figure={speaker.figure} unit={unit} act={act} /> in{" "}
                  {countOf(speaker.batches.length, "batch", "batches")}
                </li>
              ))}
            </ul>
          </Field>
        )}
        <Field name="Where">
          {describePrecision(row)}
          {spot?.sources.map(({ id, url, publisher }) => (
            <span key={id}>
              {" "}
              {url === undefined ? publisher : <a href={url}>{publisher}</a>}
              {"."}
            </span>
          ))}
        </Field>
        {row.alternatives.length > 0 && (
          <Field name="Placed elsewhere by others">
            <ul>
              {row.alternatives.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Field>
        )}
        {row.note !== undefined && <Field name="Note">{row.note}</Field>}
      </dl>
      {row.batches.length > 0 && (
        <>
          <h4>Batches</h4>
          <ul className="place-panel-batches">
            {row.batches.map((batch) => (
              <BatchLine key={batch.row.id} batch={batch} unit={unit} act={act} />
            ))}
          </ul>
        </>
      )}
      <p>
        {row.claims.length === 0 ? (
          "No claim names this place."
        ) : (
          <a href={act.href({ place: [row.id] })}>
            Claims on this place: {countOf(row.claims.length, "claim", "claims")}
          </a>
        )}
      </p>
    </section>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const PARTS: { readonly [K in PlaceBatch["part"]]: string } = {
  crossing: "crossed here",
  from: "from here",
  via: "by way of here",
  to: "arrived here",
};

function BatchLine({
  batch: { row, part, speaker },
  unit,
  act,
}: {
  readonly batch: PlaceBatch;
  readonly unit: Unit;
  readonly act: Act;
}) {
  const { figure } = row;
  return (
    <li>
      <span className="place-panel-when">{formatDate(row.occurred)}</span>
      <FigureText figure={drawnFigure(row)} unit={unit} act={act} disputed={!!figure.accounts} />
      <span>
        <a href={act.href({ batch: [row.id] })}>{row.label}</a>
        <span className="place-panel-by">
          {part === "crossing" ? "" : `${PARTS[part]}; `}
          {figure.accounts
            ? figure.accounts
                .map(({ claimant, quantity }) => `${claimant} says ${formatQuantity(quantity)}`)
                .join("; ")
            : (speaker ?? "calculated here")}
          {row.exclusion && "; not added to the sum"}
        </span>
      </span>
    </li>
  );
}
