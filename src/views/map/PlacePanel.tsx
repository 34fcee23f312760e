import { type ReactNode, useEffect, useId, useRef } from "react";
import { drawnFigure } from "../../derive/crossed.ts";
import type { PlaceBatch, PlaceRow } from "../../derive/places.ts";
import type { Label } from "../../language/catalogue.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatQuantity, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { batchCount, describePrecision, kindOf } from "./placeWords.ts";
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
          {t("Close")}
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
        <Field name={t("What")}>{kindOf(row)}</Field>
        {crossed && (
          <Field name={t("People who crossed")}>
            <Translated
              message="{figure} in {batches}"
              values={{
                figure: (
                  <FigureText
                    figure={crossed.figure}
                    unit={unit}
                    act={act}
                    disputed={crossed.disputed}
                    showUnit
                  />
                ),
                batches: batchCount(crossed.added.length),
              }}
            />
          </Field>
        )}
        {crossed && crossed.added.length > 1 && (
          <Field name={t("According to")}>
            <ul>
              {crossed.speakers.map((speaker) => (
                <li key={speaker.name ?? ""}>
                  <Translated
                    message="{who}: {figure} in {batches}"
                    values={{
                      who: speaker.name ?? t("this site, by subtraction"),
                      figure: <FigureText figure={speaker.figure} unit={unit} act={act} />,
                      batches: batchCount(speaker.batches.length),
                    }}
                  />
                </li>
              ))}
            </ul>
          </Field>
        )}
        <Field name={t("Where")}>
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
          <Field name={t("Placed elsewhere by others")}>
            <ul>
              {row.alternatives.map((note) => (
                <li key={note} lang="en">
                  {note}
                </li>
              ))}
            </ul>
          </Field>
        )}
        {row.note !== undefined && (
          <Field name={t("Note")}>
            <span lang="en">{row.note}</span>
          </Field>
        )}
      </dl>
      {row.batches.length > 0 && (
        <>
          <h4>{t("Batches")}</h4>
          <ul className="place-panel-batches">
            {row.batches.map((batch) => (
              <BatchLine key={batch.row.id} batch={batch} unit={unit} act={act} />
            ))}
          </ul>
        </>
      )}
      <p>
        {row.claims.length === 0 ? (
          t("No claim names this place.")
        ) : (
          <a href={act.href({ place: [row.id] })}>
            {countWords(
              row.claims.length,
              "Claims on this place: {n} claim",
              "Claims on this place: {n} claims",
            )}
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

const PARTS: { readonly [K in PlaceBatch["part"]]: Label } = {
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
          {[
            ...(part === "crossing" ? [] : [t(PARTS[part])]),
            ...(figure.accounts?.map(({ claimant, quantity }) =>
              t("{claimant} says {figure}", { claimant, figure: formatQuantity(quantity) }),
            ) ?? [speaker ?? t("calculated here")]),
            ...(row.exclusion ? [t("not added to the sum")] : []),
          ].join("; ")}
        </span>
      </span>
    </li>
  );
}
