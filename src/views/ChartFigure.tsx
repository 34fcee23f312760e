import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { t } from "../language/translate.ts";
import { AsTables } from "./asTables.ts";
import "./ChartFigure.css";
import { keyStep } from "./keyStep.ts";
import { MadeTwin } from "./MadeTwin.tsx";
import type { Twin } from "./TableTwin.tsx";
import { useDrawnLater } from "./useDrawnLater.ts";
import { useIsLaidOut } from "./useIsLaidOut.ts";

/** A drawing of so many marks, or of as many as are drawn of more, has its table made when it is wanted. */
export const MANY = 200;

/** One thing that a chart draws, as said in words and as a link to its claims. */
export interface Mark {
  readonly key: string;
  /** What and how many, with its qualifier: what the readout shows and what is read aloud. */
  readonly label: string;
  readonly href: string;
}

/**
 * A chart or a map with its visible title, its summary in words and its table twin. The drawing is
 * hidden from assistive technology; in its place stands a list of its marks, one tab stop, walked
 * with the arrow keys, each a link to its claims. What is pointed at or focused is said in words
 * under the drawing, where its foot stands else. T shows the table and the drawing in turn. A drawing
 * made of controls, like a map, is given without marks: it is its own list. Marks and table are given
 * as what makes them: each is made by itself, and the page can answer its reader in between.
 */
export function ChartFigure({
  title,
  summary,
  twin,
  marks: makeMarks,
  controls,
  foot,
  children,
}: {
  readonly title: string;
  /** What it shows, from when to when, highest, lowest, what is not known, what is disputed. */
  readonly summary: string;
  readonly twin: () => Twin;
  readonly marks?: () => readonly Mark[];
  readonly controls?: ReactNode;
  /** Stands under the drawing, not under the table: its key, or what it leaves out. */
  readonly foot?: ReactNode;
  readonly children: (
    active: string | undefined,
    onActive: (key: string | undefined) => void,
  ) => ReactNode;
}) {
  const onPaper = useContext(AsTables);
  const [asked, setAsked] = useState(false);
  // The button first: what takes the other's place has to be styled and laid out.
  const isTable = useDeferredValue(asked);
  const [active, setActive] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const isLaidOut = useIsLaidOut();
  const marks = useMemo(() => makeMarks?.(), [makeMarks]);
  const titleId = useId();
  const summaryId = useId();
  // Not anew when the table is asked for, or the drawing again: both are there all the time.
  const drawing = useDrawnLater(useMemo(() => children(active, setActive), [children, active]));
  const copied = useDrawnLater(twin);
  const shown = marks?.find((mark) => mark.key === active);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is focused inside takes the keys
    <figure
      className="chart-figure"
      aria-labelledby={titleId}
      aria-describedby={summaryId}
      onKeyDown={(event) => {
        if (!isShortcut(event, "t")) return;
        setAsked(!asked);
        // What was focused is gone with what it was part of.
        button.current?.focus();
      }}
    >
      <figcaption className="chart-figure-caption">
        <span className="chart-figure-title" id={titleId}>
          {title}
        </span>
        <span className="chart-figure-tools">
          {controls}
          <button
            type="button"
            aria-pressed={onPaper || asked}
            aria-keyshortcuts="T"
            ref={button}
            onClick={() => setAsked(!asked)}
          >
            {t("Table")}
          </button>
        </span>
        <span className="chart-figure-summary visually-hidden" id={summaryId}>
          {summary}
        </span>
      </figcaption>
      {/* A page that is written ahead shows its table where the drawing will be: once is enough. */}
      <MadeTwin
        make={copied}
        hidden={!onPaper && !isTable}
        isLong={!isLaidOut || (marks?.length ?? 0) >= MANY}
      />
      {!onPaper && (
        <>
          {isLaidOut ? (
            <div
              className="chart-figure-drawing"
              aria-hidden={marks ? true : undefined}
              hidden={isTable}
            >
              {drawing}
            </div>
          ) : (
            <div className="chart-figure-written">
              <MadeTwin make={twin} />
            </div>
          )}
          {marks && (
            <>
              {isLaidOut && (
                <MarkList
                  label={title}
                  marks={marks}
                  active={active}
                  onActive={setActive}
                  hidden={isTable}
                />
              )}
              <div
                className="chart-figure-under"
                data-said={shown !== undefined || undefined}
                hidden={isTable}
              >
                <p className="chart-figure-readout" aria-hidden="true">
                  {shown?.label ?? ""}
                </p>
                <div className="chart-figure-foot">{foot}</div>
              </div>
            </>
          )}
        </>
      )}
    </figure>
  );
}

/** The marks as a list that takes one tab stop; focus shows the mark in the drawing. */
function MarkList({
  label,
  marks,
  active,
  onActive,
  hidden,
}: {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly hidden: boolean;
}) {
  const list = useRef<HTMLUListElement>(null);
  const current = Math.max(
    0,
    marks.findIndex((mark) => mark.key === active),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyStep(event.key, current, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("a")[to]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links inside take the keys
    <ul
      className="chart-figure-marks"
      aria-label={t("{chart}: marks", { chart: label })}
      ref={list}
      hidden={hidden}
      onKeyDown={onKeyDown}
    >
      {marks.map((mark, index) => (
        <li key={mark.key}>
          <a
            href={mark.href}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => onActive(mark.key)}
            onBlur={() => onActive(undefined)}
          >
            {mark.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A letter by itself, and not typed into anything. */
function isShortcut(event: KeyboardEvent, letter: string): boolean {
  if (event.key.toLowerCase() !== letter) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return !(event.target instanceof Element && event.target.closest("input, select, textarea"));
}
