import type { Quantity } from "../../dataset/quantity.ts";
import type { Figure } from "../../derive/figure.ts";

/**
 * A figure as a dot on a scale that does not start at zero. "At least" has an arrow to more, "about"
 * a soft halo, "at most" a hollow dot with a line to less, a range both its ends; what this site
 * computed is a dashed ring; each rival print has a dot of its own.
 */
export function DotMark({
  figure,
  rivals,
  at,
  defs,
}: {
  readonly figure: Figure;
  readonly rivals: readonly Figure[];
  readonly at: (value: number) => number;
  /** Id given to the `DotMarkDefs` of the same drawing. */
  readonly defs: string;
}) {
  const state = rivals.length > 0 ? "disputed" : figure.formula ? "derived" : "counted";
  return (
    <g className="dot-mark" data-state={state}>
      {rivals.map((rival) => (
        <QuantityDot
          key={JSON.stringify(rival.quantity)}
          quantity={rival.quantity}
          at={at}
          defs={defs}
        />
      ))}
      <QuantityDot quantity={figure.quantity} at={at} defs={defs} />
    </g>
  );
}

export function DotMarkDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      <radialGradient id={`${id}-halo`}>
        <stop className="dot-mark-stop" offset="0.3" stopOpacity="1" />
        <stop className="dot-mark-stop" offset="1" stopOpacity="0" />
      </radialGradient>
    </defs>
  );
}

const R = 4;

function QuantityDot({
  quantity,
  at,
  defs,
}: {
  readonly quantity: Quantity;
  readonly at: (value: number) => number;
  readonly defs: string;
}) {
  switch (quantity.kind) {
    case "exact":
      return <circle className="dot-mark-dot" cx={at(quantity.value)} r={R} />;
    case "about":
      return (
        <g>
          <circle cx={at(quantity.value)} r={R * 2.2} fill={`url(#${defs}-halo)`} />
          <circle className="dot-mark-core" cx={at(quantity.value)} r={R / 2} />
        </g>
      );
    case "atLeast": {
      const x = at(quantity.value);
      return (
        <g>
          <circle className="dot-mark-dot" cx={x} r={R} />
          <path className="dot-mark-line" d={`M${x + R} 0h9m-4 -3.5l4 3.5l-4 3.5`} />
        </g>
      );
    }
    case "atMost": {
      const x = at(quantity.value);
      return (
        <g>
          <path className="dot-mark-line" d={`M0 0H${x - R}`} />
          <circle className="dot-mark-dot" data-hollow="" cx={x} r={R} />
        </g>
      );
    }
    case "range":
      return (
        <path
          className="dot-mark-line"
          d={`M${at(quantity.min)} ${-R}v${R * 2}m0 ${-R}H${at(quantity.max)}m0 ${-R}v${R * 2}`}
        />
      );
    case "none":
      return <path className="dot-mark-line" d={`M0 ${-R - 1}v${R * 2 + 2}`} />;
    case "words":
    case "unknown":
    case "withheld":
    case "rank":
    case "notApplicable":
      return null;
  }
}
