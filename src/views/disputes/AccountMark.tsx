import type { Figure } from "../../derive/figure.ts";

/**
 * One account on a strip: all of one size and colour, since none weighs more than another. "At least"
 * has an arrow to more, "at most" a line to less, "about" a soft rim; what this site added up is a
 * dashed ring.
 */
export function AccountMark({ figure }: { readonly figure: Figure }) {
  return (
    <svg
      className="account-mark"
      data-derived={figure.formula !== undefined || undefined}
      viewBox="-14 -8 28 16"
      aria-hidden="true"
    >
      <Shape figure={figure} />
    </svg>
  );
}

const R = 5;

function Shape({ figure: { quantity } }: { readonly figure: Figure }) {
  switch (quantity.kind) {
    case "exact":
    case "none":
      return <circle className="account-mark-dot" r={R} />;
    case "about":
      return (
        <>
          <circle className="account-mark-rim" r={R + 2.5} />
          <circle className="account-mark-dot" r={R - 2} />
        </>
      );
    case "atLeast":
      return (
        <>
          <circle className="account-mark-dot" r={R} />
          <path className="account-mark-line" d={`M${R} 0H13m-4 -4l4 4l-4 4`} />
        </>
      );
    case "atMost":
      return (
        <>
          <circle className="account-mark-dot" r={R} />
          <path className="account-mark-line" d={`M${-R} 0H-13m4 -4l-4 4l4 4`} />
        </>
      );
    case "range":
      return <path className="account-mark-line" d={`M0 ${-R}V${R}`} />;
    case "words":
    case "unknown":
    case "withheld":
    case "rank":
    case "notApplicable":
      return null;
  }
}
