import { lanesOf, LINE, textWidth } from "../place.ts";
import type { TimeScale } from "./timeScale.ts";

/** Something with days and words, beside the plot: an event over it, a span under it. */
export interface LaneItem {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Said as well: the first of these for which there is room. */
  readonly more?: readonly string[];
  readonly href: string;
}

/**
 * Spans of days with their words, in as many lanes as keep the words apart. `tick` draws each as a
 * hairline to the plot below instead of as a bracket.
 */
export function TimeLanes({
  heading,
  items,
  time,
  kind,
  active,
  onActive,
}: {
  /** Stands in the first lane, before what is in it, or alone. */
  readonly heading?: string;
  readonly items: readonly LaneItem[];
  readonly time: TimeScale;
  readonly kind: "event" | "span";
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
}) {
  const width = time.left + time.plot + time.right;
  const laid = items.map((item) => {
    const from = time.left + time.at(item.first);
    const to = kind === "event" ? from : time.left + time.at(item.last + 1);
    const after = to + 5;
    const text =
      item.more
        ?.map((more) => `${item.text}: ${more}`)
        .find((long) => after + textWidth(long) <= width) ?? item.text;
    const size = textWidth(text);
    const fits = after + size <= width;
    // Text stands after its span, before it where the plot ends, or as far right as it fits: under
    // the bracket of a span, which it would cover.
    const before = from - 5 - size >= 0;
    const x = fits ? after : before ? from - 5 : Math.max(width - size, 0);
    const under = kind === "span" && !fits && !before;
    return {
      item,
      text,
      from,
      to,
      x,
      anchor: !fits && before ? ("end" as const) : ("start" as const),
      under,
      left: fits ? from : before ? from - 5 - size : under ? 0 : Math.min(x, from),
      right: fits ? after + size + 8 : before ? to + 8 : width,
    };
  });
  const headed = heading === undefined ? [] : [{ left: -1, right: textWidth(heading) + 6 }];
  const lanes = lanesOf([...headed, ...laid]);
  const laneAt = (index: number) => lanes[index + headed.length] ?? 0;
  // What stands under its bracket has its lane alone, and takes a second one.
  const doubled = laid.flatMap(({ under }, index) => (under ? [laneAt(index)] : []));
  const count = Math.max(0, ...lanes.map((lane) => lane + 1)) + doubled.length;
  const height = count * LANE;
  return (
    <svg className="time-lanes" width={width} height={height} data-kind={kind}>
      {heading !== undefined && (
        <text className="time-lanes-heading" x={0} y={LINE - 3}>
          {heading}
        </text>
      )}
      {laid.map(({ item, text, from, to, x, anchor, under }, index) => {
        const lane = laneAt(index);
        const y = (lane + doubled.filter((other) => other < lane).length) * LANE + LINE - 3;
        return (
          <a
            key={item.key}
            href={item.href}
            tabIndex={-1}
            data-faint={(active !== undefined && active !== item.key) || undefined}
            onPointerEnter={() => onActive(item.key)}
            onPointerLeave={() => onActive(undefined)}
          >
            {kind === "event" ? (
              <line className="batch-chart-event" x1={from} x2={from} y1={y - 9} y2={height} />
            ) : (
              <path className="batch-chart-bracket" d={`M${from} ${y - 8}v6H${to}v-6`} />
            )}
            <text x={x} y={under ? y + LANE : y} textAnchor={anchor}>
              {text}
            </text>
          </a>
        );
      })}
    </svg>
  );
}

const LANE = 15;
