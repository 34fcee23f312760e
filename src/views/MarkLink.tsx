import { createContext, type ReactNode, use } from "react";
import type { ClaimId } from "../dataset/schema.ts";

/**
 * What each mark knows of the reader, and the chart does not: laying the whole of it out anew, when
 * something is pointed at or the links lead to another address, takes Recharts long.
 */
export interface Reader {
  /** The key of the mark that is pointed at. */
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly href: (claims: readonly ClaimId[]) => string;
}

export const ReaderOfMarks = createContext<Reader>({
  active: undefined,
  onActive: () => {},
  href: () => "",
});

/**
 * A mark in a chart with what the pointer does on it. The drawing is hidden from assistive technology;
 * the list of marks has the same link.
 */
export function MarkLink({
  name,
  className,
  claims,
  isLeft = false,
  children,
}: {
  /** Its key. */
  readonly name: string;
  readonly className: string;
  /** Where it leads. */
  readonly claims: readonly ClaimId[];
  /** The reader chose others. */
  readonly isLeft?: boolean;
  readonly children: ReactNode;
}) {
  const { active, onActive, href } = use(ReaderOfMarks);
  const isFaint = active === undefined ? isLeft : active !== name;
  return (
    <a
      className={className}
      href={href(claims)}
      tabIndex={-1}
      data-faint={isFaint || undefined}
      onPointerEnter={() => onActive(name)}
      onPointerLeave={() => onActive(undefined)}
    >
      {children}
    </a>
  );
}
