import { useEffect, useState } from "react";
import { loadDataset } from "../dataset/load.ts";
import type { Dataset } from "../dataset/schema.ts";
import { changedAmong, differenceOf } from "../derive/difference.ts";
import { deriveKnown } from "../derive/known.ts";
import { isNewerVersion } from "../derive/version.ts";
import type { NoticePlace } from "../shells/Embed.tsx";
import { NewerNotice } from "../shells/embed/NewerNotice.tsx";
import type { BriefProps } from "../views/brief.ts";
import { briefOf } from "../views/briefOf.ts";
import type { ViewName } from "../views/viewName.ts";

/**
 * For an embed that pins a version of the dataset: looks, once that is shown, for the one that is
 * published now, and says so where it is newer.
 */
export function NewerVersion({ name, site, view, isShown, href, onNewer }: NoticePlace) {
  const pinned = view.known.whole;
  const newest = useNewerThan(pinned, `${site}data/dataset.json`);
  const changed = useChanged(name, view, newest);
  useEffect(() => {
    if (!newest || changed === undefined) return;
    onNewer({ type: "dataset", pinned: pinned.version, newest: newest.version, changed });
  }, [pinned, newest, changed, onNewer]);
  if (!newest || changed === undefined || !isShown) return null;
  return <NewerNotice pinned={pinned.version} newest={newest} changed={changed} href={href} />;
}

/** The dataset that is published now, if it is newer; a failure to fetch it says nothing. */
function useNewerThan(pinned: Dataset, url: string): Dataset | undefined {
  const [newest, setNewest] = useState<Dataset>();
  useEffect(() => {
    const asked = new AbortController();
    const load = async () => {
      try {
        const published = await loadDataset(url, asked.signal);
        if (isNewerVersion(published.version, pinned.version)) setNewest(published);
      } catch {
        // What is pinned stands whether or not there is a newer one.
      }
    };
    void load();
    return () => asked.abort();
  }, [pinned, url]);
  return newest;
}

/** How many of the claims shown the newer version changes; undefined until that is known. */
function useChanged(
  name: ViewName,
  { known, state }: BriefProps,
  newest: Dataset | undefined,
): number | undefined {
  const [changed, setChanged] = useState<number>();
  useEffect(() => {
    if (!newest) return undefined;
    let isWanted = true;
    const count = async () => {
      const before = await briefOf(name, { known, state });
      const after = await briefOf(name, { known: deriveKnown(newest), state });
      const shown = { before: new Set(before.claims), after: new Set(after.claims) };
      if (isWanted) setChanged(changedAmong(differenceOf(known.whole, newest), shown).length);
    };
    void count();
    return () => {
      isWanted = false;
    };
  }, [name, known, state, newest]);
  return changed;
}
