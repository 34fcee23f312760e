import { createContext, type ReactNode, use } from "react";
import type { TallyRowView } from "../../derive/tallyRows.ts";

/**
 * What each row knows of the reader, and the chart does not: laying the whole of it out anew, when
 * something is pointed at or the links lead to another address, takes Recharts long.
 */
export interface Reader {
  readonly active: string | undefined;
  readonly onActive: (key: string | undefined) => void;
  readonly href: (row: TallyRowView) => string;
}

export const ReaderOfRows = createContext<Reader>({
  active: undefined,
  onActive: () => {},
  href: () => "",
});

/** A row with what the pointer does on it. */
export function LinkedRow({
  row,
  isLeft,
  children,
}: {
  readonly row: TallyRowView;
  /** The reader chose others. */
  readonly isLeft: boolean;
  readonly children: ReactNode;
}) {
  const { active, onActive, href } = use(ReaderOfRows);
  const isFaint = active === undefined ? isLeft : active !== row.code;
  return (
    <a
      className="tally-rows-row"
      href={href(row)}
      tabIndex={-1}
      data-faint={isFaint || undefined}
      onPointerEnter={() => onActive(row.code)}
      onPointerLeave={() => onActive(undefined)}
    >
      {children}
    </a>
  );
}
