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

interface Drawing extends Reader {
  /** Before, the chart has been laid out, and its marks have not: they take as long again. */
  readonly areDrawn: boolean;
}

export const ReaderOfMarks = createContext<Drawing>({
  active: undefined,
  onActive: () => {},
  href: () => "",
  areDrawn: false,
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
  const { active, onActive, href, areDrawn } = use(ReaderOfMarks);
  if (!areDrawn) return null;
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
