import { useMemo } from "react";
import type { Batches } from "../../derive/batches.ts";
import type { BatchRow, Exclusion } from "../../derive/batchRows.ts";
import { extentOf } from "../../derive/bounds.ts";
import type { ClaimId } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatList, formatQuantity } from "../format.ts";
import { useRoom } from "../useRoom.ts";
import { layBars } from "./barLayout.ts";
import { BatchBars } from "./BatchBars.tsx";
import { chartRoom, TOTAL } from "./chartRoom.ts";
import { barTicks, totalTicks } from "./panelTicks.ts";
import { TimeLanes } from "./TimeLanes.tsx";
import { timeScale } from "./timeScale.ts";
import { TotalPanel } from "./TotalPanel.tsx";
import { exclusionWords } from "./words.ts";
import "./BatchChart.css";

/** A batch that left on some day of a span this long is drawn as the span, under the bars. */
const LONG = 7;

/**
 * The drawing: events, the running total, the bars, and under them what has no day or is not added.
 * All share one time axis; total and bars have each their own scale, in panels of their own.
 */
export function BatchChart({
  batches,
  rows,
  active,
  onActive,
  href,
}: {
  readonly batches: Batches;
  /** Those that are drawn. */
  readonly rows: readonly BatchRow[];
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly href: (claims: readonly ClaimId[]) => string;
}) {
  const [ref, { width, height }] = useRoom({ expects: true });
  const room = chartRoom(height);
  const { days, official, events } = batches;
  // Laid out once for a width, whatever the reader points at.
  const { time, layout } = useMemo(() => {
    if (!days || width === undefined) return {};
    const drawn = rows.filter(hasBar);
    const time = timeScale(days, width, [...totalTicks(batches), ...barTicks(drawn)]);
    return { time, layout: layBars(drawn, time, room.bars) };
  }, [batches, days, width, rows, room.bars]);
  const spans = rows.filter((row) => !row.exclusion && !hasBar(row));
  const left = rows.filter((row) => row.exclusion);
  const keepers = [...new Set(official.map(({ keeper }) => keeper))];
  const lanes = { active, onActive };
  return (
    <div className="batch-chart" ref={ref}>
      {layout && (
        <>
          {room.hasLanes && (
            <TimeLanes
              {...lanes}
              kind="event"
              time={time}
              items={events.map((event) => ({
                key: event.label,
                first: event.first,
                last: event.last,
                text: event.label,
                href: href(event.claims),
              }))}
            />
          )}
          {room.hasTotal && (
            <>
              <p className="batch-chart-panel">{totalWords(batches, keepers)}</p>
              <TotalPanel batches={batches} time={time} height={TOTAL} />
            </>
          )}
          <p className="batch-chart-panel" data-over="">
            {t("People in each batch")}
          </p>
          <BatchBars
            layout={layout}
            time={time}
            height={room.bars}
            events={events}
            active={active}
            onActive={onActive}
            href={href}
          />
          {!room.hasLanes && spans.length + left.length > 0 && (
            <p className="batch-chart-rest">{restWords(spans.length, left.length)}</p>
          )}
          {room.hasLanes && spans.length > 0 && (
            <TimeLanes
              {...lanes}
              heading={t("Added; day not known")}
              kind="span"
              time={time}
              items={spans.map(laneOf(href))}
            />
          )}
          {room.hasLanes && left.length > 0 && (
            <TimeLanes
              {...lanes}
              heading={t("Not added to the total")}
              kind="span"
              time={time}
              items={left.map(laneOf(href))}
            />
          )}
        </>
      )}
    </div>
  );
}

/** What a chart without lanes does not draw. */
function restWords(undated: number, notAdded: number): string {
  const parts = [
    undated === 0
      ? ""
      : countWords(
          undated,
          "{n} batch added whose day is not known",
          "{n} batches added whose day is not known",
        ),
    notAdded === 0
      ? ""
      : countWords(
          notAdded,
          "{n} batch not added to any total",
          "{n} batches not added to any total",
        ),
  ].filter((part) => part !== "");
  return t("Not drawn: {what}", { what: parts.reduce((a, b) => t("{a}, {b}", { a, b })) });
}

/** Over the line of the total: what it is, and whose the dots are. */
function totalWords({ total }: Batches, keepers: readonly string[]): string {
  const own =
    total?.quantity.kind === "atLeast"
      ? t("Running total of these batches, at least")
      : t("Running total of these batches");
  return keepers.length === 0
    ? own
    : t("{total}; dots: the count kept by {keepers}", {
        total: own,
        keepers: formatList(keepers),
      });
}

/** Added, and of a day that is known well enough. */
function hasBar(row: BatchRow): boolean {
  if (row.exclusion || row.span.last - row.span.first >= LONG) return false;
  return extentOf(row.figure.quantity) !== undefined;
}

/** In which batch its people are counted, and, where that is too long, that they are. */
function whyNotAdded(exclusion: Exclusion): readonly string[] {
  const long = exclusionWords(exclusion);
  return exclusion.kind === "outside" ? [long] : [long, t("counted in another batch")];
}

function laneOf(href: (claims: readonly ClaimId[]) => string) {
  return (row: BatchRow) => ({
    key: row.id,
    first: row.span.first,
    last: row.span.last,
    text: `${formatQuantity(row.figure.quantity)}${row.figure.formula ? "†" : ""} ${row.label}`,
    more: row.exclusion ? whyNotAdded(row.exclusion) : [],
    href: href(row.figure.claims),
  });
}
