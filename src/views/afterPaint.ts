/** Does it when what has changed so far is painted: what was pressed shows before what follows. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
