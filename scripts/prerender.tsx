// Run by scripts/pages.ts with the app's own code: the runner is gone when this file is through, and
// with it all that would be imported later.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { parseBasemap } from "../src/dataset/basemap.ts";
import { deriveKnown } from "../src/derive/known.ts";
import { Dashboard } from "../src/shells/Dashboard.tsx";
import { Embed } from "../src/shells/Embed.tsx";
import { folderOf, type Page, PAGES, rootFrom } from "../src/shells/page.ts";
import { DEFAULT_VIEW_STATE, formatViewState, type ViewState } from "../src/url/viewState.ts";
import { VIEWS } from "../src/views/registry.tsx";
import { SECTIONS } from "../src/views/viewName.ts";
import { readPublishable } from "./publish/source.ts";

/** Only to resolve addresses against: what is written holds relative ones. */
const SOMEWHERE = "https://site.invalid/";
/** The parameters that change what every view shows. */
const WHOLE = ["asof", "data", "v"];

/** What a page says before its script has run, and without. */
export interface Written {
  /** Markup of the root element's content. */
  readonly body: string;
  /** A style sheet for what the markup places by itself; "" for none. */
  readonly style: string;
  /** The parameters with which the page shows something else than is written. */
  readonly narrowedBy: readonly string[];
}

const { dataset } = readPublishable();
const known = deriveKnown(dataset);
const units = new Map(dataset.units.map((unit) => [unit.id, unit]));

/** Not drawn here, but their dates and credits are said. */
const border = loadBasemap(dataset.map.border);
const region = loadBasemap(dataset.map.land);

/** By the folder of the page. */
export const WRITTEN: ReadonlyMap<string, Written> = new Map(
  await Promise.all(PAGES.map(async (page) => [folderOf(page), await write(page)] as const)),
);

/**
 * Charts and maps are tables here; a view that the dashboard fetches later is its title. Nothing is
 * hydrated: the app draws afresh over it, at once, when its code and the dataset are there.
 */
async function write(page: Page): Promise<Written> {
  const href = (change: Partial<ViewState>) =>
    `?${formatViewState({ ...DEFAULT_VIEW_STATE, ...change })}`;
  const shell = {
    site: rootFrom(page),
    address: SOMEWHERE,
    query: "",
    ignored: [],
    source: { data: "", v: "" },
    onQuery: () => {},
    view: {
      known,
      units,
      state: DEFAULT_VIEW_STATE,
      basemap: { border, region, river: undefined },
      first: Infinity,
      glossary: `${rootFrom(page)}about/`,
      act: { href, go: () => {} },
    },
  };
  switch (page.shell) {
    case "dashboard":
      // This one does not wait for what is fetched later.
      return {
        body: renderToStaticMarkup(
          <>
            <p className="written-note">
              Without script this page is its headline. As text and tables:{" "}
              {SECTIONS.map((name) => (
                <span key={name}>
                  <a href={`embed/${name}/`}>{VIEWS[name].title}</a>{" "}
                </span>
              ))}
            </p>
            <Dashboard page={page} {...shell} />
          </>,
        ),
        style: "",
        narrowedBy: WHOLE,
      };
    case "present":
      return {
        body: renderToStaticMarkup(
          <>
            <p>Loading the presentation…</p>
            <p className="written-note">
              It needs a script. <a href={shell.site}>The headline, and all figures as tables</a>
            </p>
          </>,
        ),
        style: "",
        narrowedBy: [],
      };
    case "check":
      return { body: "<p>Looking at the frame…</p>", style: "", narrowedBy: [] };
    case "embed": {
      const { prelude } = await prerenderToNodeStream(
        <>
          <Embed page={page} {...shell} Notice={undefined} />
          <p className="written-note">
            Without script this is all of it, as text and tables; what the address narrows it by is
            not applied.
          </p>
        </>,
        // Or else what is long is moved into place by a script.
        { progressiveChunkSize: Infinity },
      );
      const markup = await text(prelude);
      return {
        // Without React's marks.
        ...withoutStyles(markup.replaceAll(/<!--.*?-->/g, "")),
        narrowedBy: [...VIEWS[page.view].reads, ...WHOLE],
      };
    }
  }
}

/**
 * Markup whose elements have no styles of their own, which the policy refuses: these are rules of a
 * style sheet, so that what is placed by them is as high before the script as after it.
 */
function withoutStyles(markup: string): Pick<Written, "body" | "style"> {
  const names = new Map<string, string>();
  const body = markup.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    const name = names.get(style) ?? `p${names.size}`;
    names.set(style, name);
    return ` data-placed="${name}"`;
  });
  const rules = Array.from(names, ([style, name]) => `[data-placed="${name}"] { ${style} }\n`);
  return { body, style: rules.join("") };
}

function loadBasemap(file: string | undefined) {
  if (file === undefined) return undefined;
  return { value: parseBasemap(JSON.parse(readFileSync(join("public", file), "utf8")), file) };
}
