import { type ReactNode, useState } from "react";
import "./Fold.css";

/**
 * The rest of a long list, which a phone folds away; where there is room, and on paper, it is simply
 * there. Searching the page finds and opens it, and so does the address, by `isOpened`.
 */
export function Fold({
  summary,
  isOpened = false,
  children,
}: {
  readonly summary: string;
  /** Something in it is opened. */
  readonly isOpened?: boolean;
  readonly children: ReactNode;
}) {
  // Once unfolded it stays so until the reader folds it: what is closed inside does not.
  const [isUnfolded, setIsUnfolded] = useState(isOpened);
  if (isOpened && !isUnfolded) setIsUnfolded(true);
  return (
    <details
      className="fold"
      open={isUnfolded}
      onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
