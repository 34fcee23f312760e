import { encode } from "uqr";

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/**
 * A text as a QR code, made here: no service is asked. Dark modules as SVG path data in a square of
 * `size` modules, the quiet zone included.
 */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, size };
}
