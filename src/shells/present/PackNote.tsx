/** The deck as one file for a room without a network: where it is, or that this is it. */
export function PackNote({
  pack,
  version,
}: {
  /** SHA-256 of the data of a briefing pack; "" for a page of the site. */
  readonly pack: string;
  /** Of the dataset. */
  readonly version: string;
}) {
  if (pack === "") {
    return (
      <li>
        For a room without a network: the{" "}
        <a href="briefing.html" download>
          briefing pack
        </a>
        , this deck as one file that opens from disk, and{" "}
        <a href="briefing.html.sha256">its SHA-256</a>.
      </li>
    );
  }
  return (
    <li>
      This is a briefing pack. The data in it was held against its SHA-256 when it was opened:{" "}
      <code>{pack}</code>, which is that of the published <code>data/dataset.json</code> of version{" "}
      {version}.
    </li>
  );
}
