import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { shareQuery } from "../../url/shareQuery.ts";
import { type Theme, THEMES } from "../../url/viewState.ts";
import type { Brief } from "../../views/brief.ts";
import { briefOf } from "../../views/briefOf.ts";
import { briefRows, sentenceText } from "../../views/briefText.ts";
import { VIEWS } from "../../views/registry.tsx";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { frameOf, snippetOf } from "./snippet.ts";

/** The parameters that change what every view shows. */
const EVERYWHERE: ReadonlySet<string> = new Set(["asof", "data"]);
/** Until the preview has told its own. */
const HEIGHT = 600;

const VERSIONS = {
  live: "Always the newest figures",
  notify: "These figures; say when newer ones are out",
  pinned: "These figures, without a word on newer ones",
} as const;
type Version = keyof typeof VERSIONS;
const VERSION_NAMES = ["live", "notify", "pinned"] as const satisfies readonly Version[];

const THEME_NAMES: { readonly [T in Theme]: string } = {
  auto: "As the reader’s device",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

export interface EmbedProps {
  readonly name: ViewName;
  readonly view: Pick<ViewProps, "known" | "state" | "units">;
  /** The page's whole address. */
  readonly address: string;
  readonly query: string;
}

/** What an embedder can choose, what to paste for it, and a preview. */
export function EmbedChoices({
  name,
  view: { known, state, units },
  address,
  query,
  isOurs,
}: EmbedProps & {
  /** Whether it is the dataset that this site publishes, of which it keeps every version. */
  readonly isOurs: boolean;
}) {
  const code = useRef<HTMLTextAreaElement>(null);
  const [theme, setTheme] = useState<Theme>("auto");
  const [version, setVersion] = useState<Version>("live");
  const [withScript, setWithScript] = useState(true);
  const [height, setHeight] = useState(HEIGHT);
  const [copied, setCopied] = useState("");
  const [eid] = useState(newId);
  const brief = useBrief(name, known, state);
  const { title, reads } = VIEWS[name];
  const site = new URL(".", address).href;
  const snippet = {
    site,
    view: name,
    query: embedQuery(shareQuery(query, address), reads, { theme, version, known }),
    eid,
    title: `${title}: ${known.dataset.title}`,
    height,
    withScript,
    evidence: {
      sentence: brief ? sentenceText(brief.sentence, units) : title,
      rows: brief ? briefRows(brief, units) : [],
    },
  };
  const text = snippetOf(snippet);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("Copied.");
    } catch {
      code.current?.select();
      setCopied("The browser does not let this page copy. It is selected: copy it with the keys.");
    }
  };
  return (
    <>
      <form onSubmit={(event: SyntheticEvent) => event.preventDefault()}>
        <label>
          Theme
          <select
            value={theme}
            onChange={({ target }) =>
              setTheme(THEMES.find((name) => name === target.value) ?? "auto")
            }
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {THEME_NAMES[name]}
              </option>
            ))}
          </select>
        </label>
        {isOurs && (
          <label>
            Figures
            <select
              value={version}
              onChange={({ target }) =>
                setVersion(VERSION_NAMES.find((name) => name === target.value) ?? "live")
              }
            >
              {VERSION_NAMES.map((name) => (
                <option key={name} value={name}>
                  {VERSIONS[name]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={withScript}
            onChange={({ target }) => setWithScript(target.checked)}
          />
          With the script that fits the frame’s height
        </label>
      </form>
      {!isOurs && (
        <p>
          The frame shows what is at the address of this dataset when it is read. Figures cannot be
          kept at a version of it: this site keeps only its own versions.
        </p>
      )}
      <label className="embed-dialog-code">
        Paste this into the page
        <textarea ref={code} readOnly rows={6} value={text} spellCheck={false} />
      </label>
      <p className="embed-dialog-copy">
        <button type="button" disabled={!brief} onClick={() => void copy()}>
          Copy
        </button>{" "}
        <output>{copied}</output>
      </p>
      <EmbedPreview title={title} src={frameOf(snippet)} onHeight={setHeight} />
    </>
  );
}

/** What the view says in short; undefined until its code is there. */
function useBrief(
  name: ViewName,
  known: ViewProps["known"],
  state: ViewProps["state"],
): Brief | undefined {
  const [brief, setBrief] = useState<Brief>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const said = await briefOf(name, { known, state });
      if (isWanted) setBrief(said);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [name, known, state]);
  return brief;
}

/** What the view reads of what is shown now, with what the embedder has chosen. */
function embedQuery(
  shared: string,
  reads: readonly string[],
  {
    theme,
    version,
    known,
  }: { readonly theme: Theme; readonly version: Version; readonly known: ViewProps["known"] },
): string {
  const kept = [...new URLSearchParams(shared)].filter(
    ([name]) => reads.includes(name) || EVERYWHERE.has(name),
  );
  const chosen = new URLSearchParams(kept);
  if (version !== "live") chosen.set("v", known.dataset.version);
  if (theme !== "auto") chosen.set("theme", theme);
  if (version === "pinned") chosen.set("notify", "0");
  return chosen.toString();
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `mr-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
