import type { TallyRowView } from "../../derive/tallyRows.ts";
import { formatQuantity } from "../format.ts";
import type { Reader } from "../MarkLink.tsx";
import "./RankLanes.css";

/** An order without numbers: a lane each, all alike, since no length is known. */
export function RankLanes({
  rows,
  active,
  onActive,
  href,
}: Reader & { readonly rows: readonly TallyRowView[] }) {
  return (
    <ol className="rank-lanes">
      {rows.map((row) => (
        <li key={row.code} data-faint={(active !== undefined && active !== row.code) || undefined}>
          <a
            href={href(row.figure.claims)}
            tabIndex={-1}
            onPointerEnter={() => onActive(row.code)}
            onPointerLeave={() => onActive(undefined)}
          >
            <span className="rank-lanes-rank">{formatQuantity(row.figure.quantity)}</span>
            {row.name}
          </a>
        </li>
      ))}
    </ol>
  );
}
