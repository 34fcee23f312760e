import type { Claim, Dataset } from "../../dataset/schema.ts";
import { figureOfClaim } from "../../derive/figure.ts";
import { FigureText } from "../FigureText.tsx";

/** The figure of a claim as one version of the dataset has it; nothing for a claim without one. */
export function ClaimFigure({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}) {
  const figure = figureOfClaim(claim);
  const unit = dataset.units.find(({ id }) => id === figure?.unit);
  if (!figure || !unit) return null;
  return <FigureText figure={figure} unit={unit} showUnit />;
}
