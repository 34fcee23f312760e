import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { datasetQuery } from "../dataset/queries.ts";
import type { Dataset } from "../dataset/schema.ts";
import { differenceOf } from "../derive/difference.ts";
import { isNewerVersion } from "../derive/version.ts";
import { t } from "../language/translate.ts";
import type { NewsProps } from "../shells/news.ts";
import { datasetUrl } from "../url/datasetParams.ts";
import { replaceParams } from "../url/params.ts";
import { parseSince, replaceSince } from "../url/sinceParam.ts";
import { Changes } from "../views/changes/Changes.tsx";
import { VisitNotice } from "../views/changes/VisitNotice.tsx";
import { readStored, writeStored } from "../views/stored.ts";

/** The version that this reader looked at last, kept in their browser. */
const SEEN = "seen";

/**
 * What has changed between two versions of the dataset: since the one that the address names
 * (`since`), or from the one that it pins (`v`) to the one that is published now. Where it asks for
 * neither, that there is something new since the reader's last visit.
 */
export function News({
  known: { whole: shown },
  site,
  source: { data, v },
  query,
  act,
}: NewsProps) {
  const { since } = parseSince(query);
  const isOurs = data === "";
  const [seen, setSeen] = useState(() => (isOurs && v === "" ? readSeen(shown.version) : ""));
  const isPinned = isOurs && since === "" && v !== "";
  const from = since === "" ? seen : since;
  const isAsked = isOurs && (isPinned || from !== "");
  const other = useQuery({
    ...datasetQuery(datasetUrl({ data: "", v: isPinned ? "" : from }, site)),
    enabled: isAsked,
  });
  // Where nothing is asked for, the query has the dataset that is shown.
  const difference = useMemo(
    () => (isAsked && other.data ? inOrder(shown, other.data) : undefined),
    [isAsked, other.data, shown],
  );
  if (!isOurs) return null;
  if (since !== "") {
    return (
      <Changes
        difference={difference}
        from={from}
        because={other.error?.message}
        shown={shown}
        closing={{ href: `?${replaceSince(query, "")}`, words: t("Close") }}
        sinceHref={(version) => `?${replaceSince(query, version)}`}
        act={act}
      />
    );
  }
  if (!difference || difference.from === difference.to) return null;
  if (isPinned) {
    return (
      <Changes
        difference={difference}
        from={v}
        because={undefined}
        shown={shown}
        closing={{
          href: `?${replaceParams(query, ["v"], "")}`,
          words: t("Show version {version}", { version: difference.to }),
        }}
        sinceHref={(version) => `?${replaceSince(query, version)}`}
        act={act}
      />
    );
  }
  return (
    <VisitNotice
      difference={difference}
      href={`?${replaceSince(query, seen)}`}
      onClose={() => {
        writeStored(SEEN, shown.version);
        setSeen("");
      }}
    />
  );
}

/** The version that was looked at last, if it was an earlier one; the first visit has seen this one. */
function readSeen(version: string): string {
  const seen = readStored(SEEN);
  if (seen !== undefined && isNewerVersion(version, seen)) return seen;
  writeStored(SEEN, version);
  return "";
}

function inOrder(a: Dataset, b: Dataset) {
  const [before, after] = isNewerVersion(a.version, b.version) ? [b, a] : [a, b];
  return { ...differenceOf(before, after), before, after };
}
