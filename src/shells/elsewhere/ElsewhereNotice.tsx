import { useEffect } from "react";
import type { Dataset } from "../../dataset/schema.ts";
import { OWN } from "../../url/datasetParams.ts";
import "./ElsewhereNotice.css";

/**
 * Over everything that is shown of a dataset that is not this site's: whose it is. It cannot be
 * dismissed, and it is printed, because the page around it looks like this site's own.
 */
export function ElsewhereNotice({
  dataset: { title },
  data,
  site,
}: {
  readonly dataset: Dataset;
  /** Where it is, absolute; `OWN`: a file that the reader opened. */
  readonly data: string;
  /** From the page to the root of the site. */
  readonly site: string;
}) {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} (not this site’s data)`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <aside className="elsewhere-notice" aria-label="Whose data this is">
      <p>
        <strong>Not this site’s data.</strong>{" "}
        {data === OWN ? (
          <>
            <bdi>“{title}”</bdi> is a file that you opened. It stays in this browser: links to this
            page do not carry it to others.
          </>
        ) : (
          <>
            <bdi>“{title}”</bdi> comes from <code>{placeOf(data)}</code>. Whoever made the link to
            this page chose it. This site has checked its form, not what it says.
          </>
        )}{" "}
        <a href={site} target="_self">
          Show this site’s own
        </a>
      </p>
    </aside>
  );
}

/** The host and the path: without what only a machine reads. */
function placeOf(data: string): string {
  const { host, pathname } = new URL(data);
  return `${host}${pathname}`;
}
