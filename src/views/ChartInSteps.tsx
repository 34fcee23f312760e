import type { ReactNode } from "react";
import { type Reader, ReaderOfMarks } from "./MarkLink.tsx";
import { useDrawingStep } from "./useDrawingStep.ts";

/** The steps in which what Recharts draws first comes, after what stands behind it. */
export const CHART = 1;
export const AXES = 2;
export const SHAPES = 3;
/** What is in the shapes, when these have been laid out. */
const MARKS = 4;

/**
 * A chart that comes in steps, and who reads its marks.
 *
 * @param children draws as much of it as is to be there by now, and is not asked again for its marks
 */
export function ChartInSteps({
  children,
  ...reader
}: Reader & { readonly children: (step: number) => ReactNode }) {
  const step = useDrawingStep(MARKS);
  return (
    <ReaderOfMarks value={{ ...reader, areDrawn: step >= MARKS }}>
      {children(Math.min(step, SHAPES))}
    </ReaderOfMarks>
  );
}
