import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { ExpectedWidth } from "../views/expectedWidth.ts";
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
  // How wide its place was when it was wanted; 0 where it was asked for before it had one.
  const [width, setWidth] = useState(asked ? 0 : undefined);
  const ref = useRef<HTMLDivElement>(null);
  const isDrawn = width !== undefined || asked;
  useEffect(() => {
    const { current } = ref;
    if (isDrawn || current === null) return undefined;
    return whenWanted(current, isSought, () => {
      startTransition(() => setWidth(current.clientWidth));
    });
  }, [isDrawn, isSought]);
  return isDrawn ? (
    <ExpectedWidth value={width}>{children}</ExpectedWidth>
  ) : (
    <div ref={ref}>{place}</div>
  );
}
