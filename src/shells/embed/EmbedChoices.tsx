import { type SyntheticEvent, useRef, useState } from "react";
import type { Label } from "../../language/catalogue.ts";
import { type Language, LANGUAGE_NAMES, LANGUAGES, LOCALES } from "../../language/language.ts";
import { spokenLanguage, t } from "../../language/translate.ts";
import { replaceLanguage } from "../../url/languageParam.ts";
import { shareQuery } from "../../url/shareQuery.ts";
import { type Theme, THEMES } from "../../url/viewState.ts";
import { VIEWS } from "../../views/registry.tsx";
import type { ViewProps } from "../../views/view.ts";
import type { ViewName } from "../../views/viewName.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { frameOf, snippetOf } from "./snippet.ts";
import { useSnippetTexts } from "./useSnippetTexts.ts";

/** The parameters that change what every view shows. */
const EVERYWHERE: ReadonlySet<string> = new Set(["asof", "data"]);
/** Until the preview has told its own. */
const HEIGHT = 600;

const VERSIONS = {
  live: "Always the newest figures",
  notify: "These figures; say when newer ones are out",
  pinned: "These figures, without a word on newer ones",
} as const satisfies Record<string, Label>;
type Version = keyof typeof VERSIONS;
const VERSION_NAMES = ["live", "notify", "pinned"] as const satisfies readonly Version[];

const THEME_NAMES: { readonly [T in Theme]: Label } = {
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
  view,
  address,
  query,
  isOurs,
}: EmbedProps & {
  /** Whether it is the dataset that this site publishes, of which it keeps every version. */
  readonly isOurs: boolean;
}) {
  const { known } = view;
  const code = useRef<HTMLTextAreaElement>(null);
  const [theme, setTheme] = useState<Theme>("auto");
  const [language, setLanguage] = useState<Language>(spokenLanguage());
  const [version, setVersion] = useState<Version>("live");
  const [withScript, setWithScript] = useState(true);
  const [height, setHeight] = useState(HEIGHT);
  const [copied, setCopied] = useState("");
  const [eid] = useState(newId);
  const texts = useSnippetTexts(name, view, language);
  const { reads } = VIEWS[name];
  const title = t(VIEWS[name].title);
  const site = new URL(".", address).href;
  const frame = {
    site,
    view: name,
    query: embedQuery(shareQuery(query, address), reads, { theme, language, version, known }),
    eid,
  };
  const text = texts ? snippetOf({ ...frame, ...texts, height, withScript }) : "";
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(t("Copied."));
    } catch {
      code.current?.select();
      setCopied(
        t("The browser does not let this page copy. It is selected: copy it with the keys."),
      );
    }
  };
  return (
    <>
      <form onSubmit={(event: SyntheticEvent) => event.preventDefault()}>
        <ChoiceField
          label={t("Theme")}
          value={theme}
          options={THEMES.map((value) => ({ value, words: t(THEME_NAMES[value]) }))}
          onChoose={setTheme}
        />
        <ChoiceField
          label={t("Language of the frame")}
          value={language}
          options={LANGUAGES.map((value) => ({
            value,
            words: LANGUAGE_NAMES[value],
            lang: LOCALES[value],
          }))}
          onChoose={setLanguage}
        />
        {isOurs && (
          <ChoiceField
            label={t("Figures")}
            value={version}
            options={VERSION_NAMES.map((value) => ({ value, words: t(VERSIONS[value]) }))}
            onChoose={setVersion}
          />
        )}
        <label>
          <input
            type="checkbox"
            checked={withScript}
            onChange={({ target }) => setWithScript(target.checked)}
          />
          {t("With the script that fits the frame’s height")}
        </label>
      </form>
      {!isOurs && (
        <p>
          {t(
            "The frame shows what is at the address of this dataset when it is read. Figures cannot be kept at a version of it: this site keeps only its own versions.",
          )}
        </p>
      )}
      <label className="embed-dialog-code">
        {t("Paste this into the page")}
        <textarea ref={code} readOnly rows={6} value={text} spellCheck={false} />
      </label>
      <p className="embed-dialog-copy">
        <button type="button" disabled={!texts} onClick={() => void copy()}>
          {t("Copy")}
        </button>{" "}
        <output>{copied}</output>
      </p>
      <EmbedPreview title={title} src={frameOf(frame)} onHeight={setHeight} />
    </>
  );
}

/** What the view reads of what is shown now, with what the embedder has chosen. */
function embedQuery(
  shared: string,
  reads: readonly string[],
  {
    theme,
    language,
    version,
    known,
  }: {
    readonly theme: Theme;
    readonly language: Language;
    readonly version: Version;
    readonly known: ViewProps["known"];
  },
): string {
  const kept = [...new URLSearchParams(shared)].filter(
    ([name]) => reads.includes(name) || EVERYWHERE.has(name),
  );
  const chosen = new URLSearchParams(kept);
  if (version !== "live") chosen.set("v", known.dataset.version);
  if (theme !== "auto") chosen.set("theme", theme);
  if (version === "pinned") chosen.set("notify", "0");
  return replaceLanguage(chosen.toString(), language);
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `mr-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
