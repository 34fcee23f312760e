import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from "react";
import { shareQuery } from "../../url/shareQuery.ts";
import { type Theme, THEMES } from "../../url/viewState.ts";
import { headlineEvidence } from "../../views/evidence.ts";
import { VIEWS } from "../../views/registry.tsx";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import { frameOf, snippetOf } from "./snippet.ts";
import "./EmbedDialog.css";

/** The parameters that change what every view shows. */
const EVERYWHERE: ReadonlySet<string> = new Set(["asof", "data"]);
const WIDTHS = [320, 600, 1000] as const;
/** Until the preview has told its own. */
const HEIGHT = 600;

const VERSIONS = {
  live: "Always the newest figures",
  pinned: "These figures, whatever is published later",
} as const;
type Version = keyof typeof VERSIONS;
const VERSION_NAMES = ["live", "pinned"] as const satisfies readonly Version[];

const THEME_NAMES: { readonly [T in Theme]: string } = {
  auto: "As the reader’s device",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

/** How to put a view into another page: a preview of it, what can be chosen, and what to paste. */
export function EmbedDialog({
  name,
  view: { known, units },
  address,
  query,
  onClose,
}: {
  readonly name: ViewName;
  readonly view: Pick<ViewProps, "known" | "units">;
  /** The page's whole address. */
  readonly address: string;
  readonly query: string;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = useRef<HTMLIFrameElement>(null);
  const code = useRef<HTMLTextAreaElement>(null);
  const [theme, setTheme] = useState<Theme>("auto");
  const [version, setVersion] = useState<Version>("live");
  const [withScript, setWithScript] = useState(true);
  const [width, setWidth] = useState<number>(600);
  const [height, setHeight] = useState(HEIGHT);
  const [copied, setCopied] = useState("");
  const [eid] = useState(newId);
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
    evidence: useMemo(() => headlineEvidence(known, units), [known, units]),
  };
  const text = snippetOf(snippet);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== preview.current?.contentWindow) return;
      const told = heightOf(data);
      if (told !== undefined) setHeight(told);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, []);
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
    <dialog className="embed-dialog" aria-labelledby="embed-dialog" ref={dialog} onClose={onClose}>
      <header>
        <h2 id="embed-dialog">Embed “{title}”</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
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
        <label>
          <input
            type="checkbox"
            checked={withScript}
            onChange={({ target }) => setWithScript(target.checked)}
          />
          With the script that fits the frame’s height
        </label>
      </form>
      <label className="embed-dialog-code">
        Paste this into the page
        <textarea ref={code} readOnly rows={6} value={text} spellCheck={false} />
      </label>
      <p className="embed-dialog-copy">
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>{" "}
        <output>{copied}</output>
      </p>
      <fieldset className="embed-dialog-widths">
        <legend>Preview</legend>
        {WIDTHS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={width === each}
            onClick={() => setWidth(each)}
          >
            {each} px
          </button>
        ))}
      </fieldset>
      <div className="embed-dialog-preview">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site */}
        <iframe
          ref={preview}
          title={`Preview of ${title} at ${width} px`}
          src={frameOf(snippet)}
          width={width}
          height={height}
        />
      </div>
    </dialog>
  );
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
  if (version === "pinned") chosen.set("v", known.dataset.version);
  if (theme !== "auto") chosen.set("theme", theme);
  return chosen.toString();
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `mr-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The height that the preview tells, as any host hears it. */
function heightOf(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if (!("source" in data && data.source === "myawaddy-returns")) return undefined;
  if (!("type" in data && data.type === "resize" && "height" in data)) return undefined;
  return typeof data.height === "number" && data.height > 0 ? Math.ceil(data.height) : undefined;
}
