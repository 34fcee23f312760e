import type { Ignored } from "../url/params.ts";
import { lazyView } from "../views/lazyView.tsx";
import { ViewBoundary } from "../views/ViewBoundary.tsx";

/** Few addresses need it. */
const IgnoredList = lazyView(() =>
  import("./IgnoredList.tsx").then((module) => module.IgnoredList),
);

/** Tells the reader which parts of the address were not used, and what is used instead. */
export function IgnoredNotice({ ignored }: { readonly ignored: readonly Ignored[] }) {
  return (
    ignored.length > 0 && (
      <ViewBoundary>
        <IgnoredList ignored={ignored} />
      </ViewBoundary>
    )
  );
}
