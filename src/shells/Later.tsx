import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { whenWanted } from "./whenWanted.ts";

/**
 * A part of a long page that is drawn when it is wanted, and then stays. Its place is kept until
 * then, and while it is drawn.
 */
export function Later({
  asked,
  isSought,
  place,
  children,
}: {
  /** True where the address asks for the part. */
  readonly asked: boolean;
  /** True where the address asks for more than the page as it is. */
  readonly isSought: boolean;
  /** What keeps its place. */
  readonly place: ReactNode;
  readonly children: ReactNode;
}) {
  const [isWanted, setIsWanted] = useState(asked);
  const ref = useRef<HTMLDivElement>(null);
  const isDrawn = isWanted || asked;
  useEffect(() => {
    if (isDrawn || ref.current === null) return undefined;
    return whenWanted(ref.current, isSought, () => {
      startTransition(() => setIsWanted(true));
    });
  }, [isDrawn, isSought]);
  return isDrawn ? children : <div ref={ref}>{place}</div>;
}
