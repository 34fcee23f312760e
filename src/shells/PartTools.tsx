import { memo, type RefObject } from "react";
import { t } from "../language/translate.ts";
import { shareQuery } from "../url/shareQuery.ts";
import { VIEWS } from "../views/registry.tsx";
import { TakeAway } from "../views/takeaway/TakeAway.tsx";
import type { ViewProps } from "../views/view.ts";
import type { ViewName } from "../views/viewName.ts";
import { PresentTools } from "./PresentTools.tsx";
import type { ShellProps } from "./shell.ts";
import { useLeftOut } from "./useLeftOut.ts";

/** What can be done with a view of the dashboard as a whole. Drawn with the view, and not before it. */
export const PartTools = memo(function PartTools({
  name,
  view,
  shell: { site, address, query },
  part,
  onEmbed,
}: {
  readonly name: ViewName;
  readonly view: ViewProps;
  readonly shell: Pick<ShellProps, "site" | "address" | "query">;
  readonly part: RefObject<HTMLElement | null>;
  readonly onEmbed: (name: ViewName) => void;
}) {
  useLeftOut(part);
  const shared = shareQuery(query, address);
  const shown = new URL(`${site}${shared === "" ? "" : `?${shared}`}#${name}`, address).href;
  const { reads } = VIEWS[name];
  const title = t(VIEWS[name].title);
  return (
    <>
      {name !== "headline" && (
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
      )}
      <button type="button" className="dashboard-embed" onClick={() => onEmbed(name)}>
        <span aria-hidden="true">{t("Embed")}</span>
        <span className="visually-hidden">{t("Embed “{title}”", { title })}</span>
      </button>
    </>
  );
}, isSameView);

/** The query changes with the view, but a press on a filter is answered before both. */
function isSameView(before: { readonly view: ViewProps }, after: { readonly view: ViewProps }) {
  return before.view === after.view;
}

/** Some parameters of a query string, and no others. */
function pickParams(query: string, names: readonly string[]): string {
  const picked = [...new URLSearchParams(query)].filter(([name]) => names.includes(name));
  return new URLSearchParams(picked).toString();
}
