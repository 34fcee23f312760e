/** The middle one of some figures; NaN of none, which is within no budget. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
