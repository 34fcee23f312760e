/** A reference in one style. */
export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** References to the dataset as a whole, for pages that have no day of their own. */
export function Cite({
  citations,
  issued,
}: {
  readonly citations: readonly Citation[];
  readonly issued: string;
}) {
  return (
    <>
      <p>
        Put the day on which you read it in place of {issued}, the day of this version. “Take away”
        under each view of the page does that by itself, for exactly what is shown.
      </p>
      {citations.map(({ style, text }) => (
        <div key={style}>
          <h3>{style}</h3>
          <pre>{text}</pre>
        </div>
      ))}
    </>
  );
}
