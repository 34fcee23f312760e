import { useId, useState } from "react";
import type { SourceList, SourceRow } from "../../derive/sources.ts";
import { Finding } from "../Finding.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { countWords } from "../countWords.ts";
import { formatNumber } from "../format.ts";
import { formatDate } from "../formatDate.ts";
import { Pane } from "../Pane.tsx";
import { sourcesFinding } from "./finding.ts";
import { SOURCE_KINDS } from "../sourceWords.ts";
import { type Column, COLUMNS, firstRows, type ShownGroup, type SourceSort } from "./sourceSort.ts";
import "./Sources.css";

/** Every document with its kind, its date and what rests on it. */
export function Sources({
  list,
  first,
  act,
}: {
  readonly list: SourceList;
  /** Documents that are listed before the reader asks for all. */
  readonly first: number;
  readonly act: Act;
}) {
  const title = useId();
  const [isWhole, setIsWhole] = useState(false);
  const [sort, setSort] = useState<SourceSort>({ column: "claims", descending: true });
  return (
    <section className="sources" aria-labelledby={title}>
      <h2 id={title}>{t("Sources")}</h2>
      <Finding>{sourcesFinding(list)}</Finding>
      <Pane
        label={t("Documents")}
        whole={countWords(list.sources, "{n} document", "{n} documents")}
      >
        <table>
          <caption>
            {t(
              "{n} documents by kind, with the claims that each carries and those that it alone carries.",
              { n: formatNumber(list.sources) },
            )}
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHeader key={column.name} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          {firstRows(list.groups, sort, isWhole ? list.sources : first).map((group) => (
            <Group key={group.kind} group={group} act={act} />
          ))}
        </table>
      </Pane>
      {!isWhole && list.sources > first && (
        <button type="button" className="sources-more" onClick={() => setIsWhole(true)}>
          {t("Show all {n} documents", { n: formatNumber(list.sources) })}
        </button>
      )}
    </section>
  );
}

function SortHeader({
  column: { name, label, numeric, largestFirst },
  sort,
  onSort,
}: {
  readonly column: Column;
  readonly sort: SourceSort;
  readonly onSort: (sort: SourceSort) => void;
}) {
  const isSorted = sort.column === name;
  const order = sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? order : "none"} data-numeric={numeric || undefined}>
      <button
        type="button"
        onClick={() =>
          onSort({ column: name, descending: isSorted ? !sort.descending : largestFirst })
        }
      >
        {t(label)}
        <span aria-hidden="true">{isSorted ? (sort.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}

function Group({
  group: { kind, rows, total },
  act,
}: {
  readonly group: ShownGroup;
  readonly act: Act;
}) {
  return (
    <tbody>
      <tr className="sources-kind">
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {t(SOURCE_KINDS[kind].many)} <span>{formatNumber(total)}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.id} row={row} act={act} />
      ))}
    </tbody>
  );
}

function Row({ row, act }: { readonly row: SourceRow; readonly act: Act }) {
  const also = alsoWords(row);
  return (
    <tr>
      <th scope="row">
        <span lang="en">
          {row.publisher}:{" "}
          {row.url === undefined ? (
            row.title
          ) : (
            <a href={row.url} target="_blank" rel="noopener" hrefLang={row.lang}>
              {row.title}
            </a>
          )}
        </span>
        {row.kind === "low" && <span className="sources-low"> {t("(low-grade)")}</span>}
        {also !== "" && <span className="sources-also">{also}</span>}
        {row.note !== undefined && (
          <span className="sources-also" lang="en">
            {row.note}
          </span>
        )}
      </th>
      <td>{row.published === undefined ? t("not known") : formatDate(row.published)}</td>
      <td data-numeric>
        <Count
          count={row.claims.length}
          href={act.href({ source: [row.id] })}
          of={t("claims, {source}", { source: nameOf(row) })}
        />
      </td>
      <td data-numeric>
        <Count
          count={row.alone.length}
          href={act.href({ claim: row.alone })}
          of={t("claims on it alone, {source}", { source: nameOf(row) })}
        />
      </td>
    </tr>
  );
}

/** A count of claims that leads to them; a dash where there are none. */
function Count({
  count,
  href,
  of,
}: {
  readonly count: number;
  readonly href: string;
  /** What is counted, for those who do not see the row. */
  readonly of: string;
}) {
  if (count === 0) return formatNumber(0);
  return (
    <a href={href}>
      {formatNumber(count)}
      <span className="visually-hidden"> {of}</span>
    </a>
  );
}

function nameOf({ publisher, title }: SourceRow): string {
  return `${publisher}: ${title}`;
}

/** What else rests on it: `2 batches, 1 tally`. */
function alsoWords({ batches, tallies, places }: SourceRow): string {
  const parts = [
    batches > 0 ? countWords(batches, "{n} batch", "{n} batches") : "",
    tallies > 0 ? countWords(tallies, "{n} tally", "{n} tallies") : "",
    places > 0 ? countWords(places, "{n} place", "{n} places") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : t("Also: {parts}", { parts: parts.join(", ") });
}
