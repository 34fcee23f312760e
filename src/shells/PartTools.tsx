import type { ReactNode, RefObject } from "react";
import { t } from "../language/translate.ts";
import { shareQuery } from "../url/shareQuery.ts";
import { VIEWS } from "../views/registry.tsx";
import { TakeAway } from "../views/takeaway/TakeAway.tsx";
import type { ViewProps } from "../views/view.ts";
import type { ViewName } from "../views/viewName.ts";
import { PresentTools } from "./PresentTools.tsx";
import type { ShellProps } from "./shell.ts";

/** What can be done with a view of the dashboard as a whole. */
export function PartTools({
  name,
  view,
  shell: { site, address, query },
  part,
}: {
  readonly name: ViewName;
  readonly view: ViewProps;
  readonly shell: Pick<ShellProps, "site" | "address" | "query">;
  readonly part: RefObject<HTMLElement | null>;
}): ReactNode {
  const shared = shareQuery(query, address);
  const shown = new URL(`${site}${shared === "" ? "" : `?${shared}`}#${name}`, address).href;
  const { reads } = VIEWS[name];
  const title = t(VIEWS[name].title);
  return (
    <>
      <TakeAway
        name={name}
        view={view}
        title={VIEWS[name].title}
        address={shown}
        site={site}
        part={part}
      />
      <PresentTools
        slide={{ title, view: name, query: pickParams(shared, reads) }}
        dataset={view.known.dataset}
        site={site}
        data={pickParams(shared, ["data", "v", "lang"])}
      />
    </>
  );
}

/** Some parameters of a query string, and no others. */
function pickParams(query: string, names: readonly string[]): string {
  const picked = [...new URLSearchParams(query)].filter(([name]) => names.includes(name));
  return new URLSearchParams(picked).toString();
}
