import type { Figure } from "../derive/figure.ts";
import type { Quantity } from "../dataset/quantity.ts";
import "./BarMark.css";

/** How the body of a bar looks, besides its end. */
export type BarState = "counted" | "announced" | "derived" | "doubted" | "disputed";

/**
 * A bar from the origin along x, `thickness` wide, that wears its certainty: "at least" has an open
 * arrowed end, "about" a soft end of no stated width, "at most" a closed hollow one; what this site
 * computed is a dashed outline, what accounts dispute has one dot per account. A kind without a
 * length draws nothing: the caller prints it as text.
 */
export function BarMark({
  figure,
  state,
  accounts,
  thickness,
  scale,
  defs,
}: {
  readonly figure: Figure;
  readonly state: BarState;
  /** What rival accounts say, in their order. */
  readonly accounts: readonly Quantity[];
  readonly thickness: number;
  /** Pixels from the origin of a number. */
  readonly scale: (value: number) => number;
  /** Id given to the `BarMarkDefs` of the same drawing. */
  readonly defs: string;
}) {
  const half = thickness / 2;
  const shape = shapeOf(figure.quantity, scale);
  if (!shape) return null;
  const { solid, end } = shape;
  const soft = Math.min(SOFT, solid);
  const closed = end === "closed" || end === "ceiling";
  const body = end === "soft" ? solid - soft : solid;
  return (
    <g className="bar-mark" data-state={state} data-end={end}>
      {end === "zero" && <line className="bar-mark-end" y1={-half - 2} y2={half + 2} />}
      {solid > 0 && (
        <rect
          className={state === "doubted" ? "bar-mark-hatched" : "bar-mark-body"}
          y={-half}
          width={body}
          height={thickness}
          fill={state === "doubted" ? `url(#${defs}-hatch)` : undefined}
        />
      )}
      {end === "soft" && (
        <rect
          x={body}
          y={-half}
          width={soft * 2}
          height={thickness}
          fill={`url(#${defs}-soft)`}
          opacity={state === "counted" ? 1 : 0.5}
        />
      )}
      <path
        className="bar-mark-outline"
        d={`M${body} ${-half}H0V${half}H${body}${closed ? `V${-half}` : ""}`}
      />
      {end === "ceiling" && (
        <line className="bar-mark-end" x1={solid} x2={solid} y1={-half - 2} y2={half + 2} />
      )}
      {end === "open" && (
        <path
          className="bar-mark-arrow"
          d={`M${solid + 2} ${-half}l${ARROW} ${half}l${-ARROW} ${half}`}
        />
      )}
      {shape.to !== undefined && (
        <g>
          <rect
            className="bar-mark-band"
            x={solid}
            y={-half}
            width={shape.to - solid}
            height={thickness}
          />
          <line className="bar-mark-end" x1={shape.to} x2={shape.to} y1={-half} y2={half} />
        </g>
      )}
      <AccountDots accounts={accounts} scale={scale} />
    </g>
  );
}

/** One dot for each account, side by side where they would cover one another; none in between. */
function AccountDots({
  accounts,
  scale,
}: {
  readonly accounts: readonly Quantity[];
  readonly scale: (value: number) => number;
}) {
  const ends = accounts.flatMap((quantity) => {
    const shape = shapeOf(quantity, scale);
    return shape ? [shape.to ?? shape.solid] : [];
  });
  return ends.map((at, index) => (
    <circle
      // Accounts have an order and nothing else: two may say the same.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      className="bar-mark-account"
      cx={at}
      cy={(index - (ends.length - 1) / 2) * DOT * 1.5}
      r={DOT}
    />
  ));
}

/** Patterns that the marks of one drawing use; `id` must be the page's only one. */
export function BarMarkDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      <linearGradient id={`${id}-soft`}>
        <stop className="bar-mark-stop" offset="0" stopOpacity="1" />
        <stop className="bar-mark-stop" offset="1" stopOpacity="0" />
      </linearGradient>
      <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path className="bar-mark-hatch" d="M-1 1l2 -2M0 4l4 -4M3 5l2 -2" />
      </pattern>
    </defs>
  );
}

const SOFT = 10;
const ARROW = 5;
const DOT = 2.4;

interface Shape {
  /** Pixels up to which the bar is certain. */
  readonly solid: number;
  readonly end: "closed" | "soft" | "open" | "ceiling" | "zero" | "band";
  /** Far end of a range. */
  readonly to?: number;
}

function shapeOf(quantity: Quantity, scale: (value: number) => number): Shape | undefined {
  switch (quantity.kind) {
    case "exact":
      return { solid: scale(quantity.value), end: "closed" };
    case "about":
      return { solid: scale(quantity.value), end: "soft" };
    case "atLeast":
      return { solid: scale(quantity.value), end: "open" };
    case "atMost":
      return { solid: scale(quantity.value), end: "ceiling" };
    case "range":
      return { solid: scale(quantity.min), end: "band", to: scale(quantity.max) };
    case "none":
      return { solid: 0, end: "zero" };
    case "words":
    case "unknown":
    case "withheld":
    case "rank":
    case "notApplicable":
      return undefined;
  }
}
