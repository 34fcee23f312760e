import { type PointerEvent, useState } from "react";
import { isoDay } from "../../dataset/edtf.ts";
import type { DateBin, DateHistogram } from "../../derive/dateHistogram.ts";
import type { Filter } from "../../derive/filter.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { formatDay } from "../formatDate.ts";
import { monthLabels } from "../monthAxis.ts";
import "./DateBrush.css";

type Range = Pick<Filter, "from" | "to">;

/**
 * The claims by the days they are about, and a range of them: drawn over with the pointer, or moved
 * with the arrow keys at either end.
 */
export function DateBrush({
  dates: { bins, from, to },
  onChange,
}: {
  readonly dates: DateHistogram;
  readonly onChange: (range: Range, how?: "replace") => void;
}) {
  /** Where drawing began and where the pointer is; the range follows when it is let go. */
  const [drawn, setDrawn] = useState<readonly [number, number]>();
  const last = bins.length - 1;
  const most = Math.max(1, ...bins.map(({ claims }) => claims));
  const [low = from, high = to] = drawn?.toSorted((a, b) => a - b) ?? [];
  const binAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((clientX - left) / width) * bins.length)));
  };
  if (bins.length < 3) return null;
  return (
    <div className="date-brush">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${bins.length} 1`}
        preserveAspectRatio="none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([binAt(event), binAt(event)]);
        }}
        onPointerMove={(event) => {
          if (drawn) setDrawn([drawn[0], binAt(event)]);
        }}
        onPointerUp={() => {
          if (drawn) onChange(rangeOf(bins, low, high));
          setDrawn(undefined);
        }}
        onPointerCancel={() => setDrawn(undefined)}
      >
        {bins.map(({ claims }, bin) => (
          <rect
            key={bins[bin]?.first ?? "before"}
            data-chosen={(bin >= low && bin <= high) || undefined}
            x={bin + 0.06}
            width={0.88}
            y={1 - claims / most}
            height={claims / most}
          />
        ))}
      </svg>
      <End
        name={t("First days shown")}
        at={low}
        edge={0}
        least={0}
        most={high}
        bins={bins}
        onMove={(bin) => onChange(rangeOf(bins, bin, to), "replace")}
      />
      <End
        name={t("Last days shown")}
        at={high}
        edge={1}
        least={low}
        most={last}
        bins={bins}
        onMove={(bin) => onChange(rangeOf(bins, from, bin), "replace")}
      />
      <p className="date-brush-axis" aria-hidden="true">
        {monthLabels(monthsBegun(bins), MOST_MONTHS).map(({ day, short }) => {
          const at = bins.findIndex(({ first }) => first === day);
          return (
            <span key={day} style={{ insetInlineStart: `${(at / bins.length) * 100}%` }}>
              {short}
            </span>
          );
        })}
      </p>
    </div>
  );
}

/** One end of the range: a slider over the bins. */
function End({
  name,
  at,
  edge,
  least,
  most,
  bins,
  onMove,
}: {
  readonly name: string;
  readonly at: number;
  /** Its handle stands before the bin (0) or after it (1). */
  readonly edge: 0 | 1;
  readonly least: number;
  readonly most: number;
  readonly bins: readonly DateBin[];
  readonly onMove: (bin: number) => void;
}) {
  const bin = bins[at];
  return (
    <input
      type="range"
      aria-label={name}
      aria-valuetext={
        bin &&
        countWords(bin.claims, "{days}, {n} claim", "{days}, {n} claims", { days: binWords(bin) })
      }
      min={0}
      max={bins.length}
      value={at + edge}
      onChange={({ currentTarget: { valueAsNumber } }) =>
        onMove(Math.min(most, Math.max(least, valueAsNumber - edge)))
      }
    />
  );
}

function rangeOf(bins: readonly DateBin[], low: number, high: number): Range {
  const [first, last] = [bins[low]?.first, bins[high]?.last];
  return {
    from: first === undefined ? "" : isoDay(first),
    to: last === undefined ? "" : isoDay(last),
  };
}

function binWords({ first, last }: DateBin): string {
  if (first === undefined) {
    return last === undefined ? t("all days") : t("up to {date}", { date: formatDay(last) });
  }
  if (last === undefined) return t("{date} and later", { date: formatDay(first) });
  return first === last
    ? formatDay(first)
    : t("{from} to {to}", { from: formatDay(first), to: formatDay(last) });
}

/** Names of months for which a narrow screen has room. */
const MOST_MONTHS = 9;

/** The first days of bins that are the first to begin in their months: where the axis can name one. */
function monthsBegun(bins: readonly DateBin[]): readonly number[] {
  const days = new Map<string, number>();
  for (const { first } of bins.toReversed()) {
    if (first !== undefined) days.set(isoDay(first).slice(0, 7), first);
  }
  return [...days.values()].toReversed();
}
