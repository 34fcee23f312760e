import { type ComponentType, useState } from "react";
import { LANGUAGE_NAMES, LANGUAGES, LOCALES } from "../language/language.ts";
import type { Label } from "../language/catalogue.ts";
import { spokenLanguage, t } from "../language/translate.ts";
import { replaceLanguage } from "../url/languageParam.ts";
import { lazyView } from "../views/lazyView.tsx";
import { VIEWS } from "../views/registry.tsx";
import type { ViewProps } from "../views/view.ts";
import { DEFAULT_VIEW_STATE } from "../url/viewState.ts";
import { SECTIONS, type ViewName } from "../views/viewName.ts";
import "./Dashboard.css";
import type { ToolsProps } from "./dashboard/toolsProps.ts";
import { DashboardFoot } from "./DashboardFoot.tsx";
import { DashboardPart } from "./DashboardPart.tsx";
import { followLink } from "./followLink.ts";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import type { NewsProps } from "./news.ts";
import type { ShellProps } from "./shell.ts";
import { useIsUnsettled } from "./useIsUnsettled.ts";
import { ViewBoundary } from "../views/ViewBoundary.tsx";

const AsOf = lazyView(() => import("../views/asof/AsOfView.tsx").then((module) => module.AsOfView));

const EmbedDialog = lazyView(() =>
  import("./embed/EmbedDialog.tsx").then((module) => module.EmbedDialog),
);

/**
 * Every view on one page, for the analyst. Long lists are there in full, in panes that scroll:
 * find-in-page reaches all of them.
 */
export function Dashboard({
  view,
  ignored,
  onQuery,
  News,
  Tools,
  ...shell
}: ShellProps & {
  /** What has changed between versions of the dataset, where the page can load others. */
  readonly News?: ComponentType<NewsProps>;
  readonly Tools?: ComponentType<ToolsProps>;
}) {
  const [embedded, setEmbedded] = useState<ViewName>();
  const [isOpening, setOpening] = useState(false);
  const { state } = view;
  // A text that has stood for so long counts as typed; after a filter the next may be pressed.
  const isTyping = useIsUnsettled(state.q, 400);
  const isChanging = useIsUnsettled(state, 1000);
  const { dataset } = view.known;
  const partOf = (name: ViewName) => (
    <DashboardPart
      key={name}
      name={name}
      view={view}
      isTyping={isTyping}
      isChanging={isChanging}
      shell={shell}
      onEmbed={setEmbedded}
    />
  );
  return (
    // Links within the page are followed without loading it again.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="dashboard"
      data-shell="dashboard"
      onClick={(event) => followLink(event, onQuery)}
    >
      <a className="dashboard-skip" href="#claims">
        {t("Skip to the claims")}
      </a>
      <header className="dashboard-bar">
        <a className="dashboard-name" lang="en" href={view.act.href(DEFAULT_VIEW_STATE)}>
          {dataset.title}
        </a>
        <nav aria-label={t("Sections")}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`}>
              {t(VIEWS[name].short)}
            </a>
          ))}
        </nav>
        <a className="dashboard-about" href={view.glossary}>
          {t("About")}
        </a>
        <button type="button" className="dashboard-own" onClick={() => setOpening(true)}>
          {t("Your own data")}
        </button>
        <ThemeLinks view={view} />
        <LanguageLinks query={shell.query} />
      </header>
      <IgnoredNotice ignored={ignored} />
      <ViewBoundary>{News && <News known={view.known} act={view.act} {...shell} />}</ViewBoundary>
      <main className="dashboard-views">
        <div className="dashboard-top">
          {partOf("headline")}
          <div className="dashboard-day">
            <ViewBoundary>
              <AsOf known={view.known} state={state} act={view.act} />
            </ViewBoundary>
          </div>
        </div>
        {SECTIONS.map(partOf)}
      </main>
      {embedded && (
        <ViewBoundary>
          <EmbedDialog
            key={embedded}
            name={embedded}
            view={view}
            address={shell.address}
            query={shell.query}
            data={shell.source.data}
            onClose={() => setEmbedded(undefined)}
          />
        </ViewBoundary>
      )}
      <ViewBoundary>
        {Tools && (
          <Tools isOpening={isOpening} onOpening={setOpening} site={shell.site} act={view.act} />
        )}
      </ViewBoundary>
      <DashboardFoot dataset={dataset} data={shell.source.data} />
    </div>
  );
}

const THEME_NAMES = { auto: "Auto", light: "Light", dark: "Dark" } as const satisfies Record<
  string,
  Label
>;

function ThemeLinks({ view: { state, act } }: { readonly view: ViewProps }) {
  return (
    <nav className="dashboard-themes" aria-label={t("Theme")}>
      {(["auto", "light", "dark"] as const).map((theme) => (
        <a
          key={theme}
          href={act.href({ theme })}
          aria-current={state.theme === theme ? "true" : undefined}
        >
          {t(THEME_NAMES[theme])}
        </a>
      ))}
    </nav>
  );
}

/**
 * A phone folds them: the bar is a row shorter, and letters of four scripts, for each of which a
 * browser looks through the typefaces of its device, are not part of the first paint.
 */
function LanguageLinks({ query }: { readonly query: string }) {
  const spoken = spokenLanguage();
  return (
    <nav className="dashboard-languages" aria-label={t("Language")}>
      <details>
        <summary>{LANGUAGE_NAMES[spoken]}</summary>
        <div>
          {LANGUAGES.map((language) => (
            <a
              key={language}
              href={`?${replaceLanguage(query, language)}`}
              hrefLang={LOCALES[language]}
              lang={LOCALES[language]}
              aria-current={language === spoken ? "true" : undefined}
            >
              {LANGUAGE_NAMES[language]}
            </a>
          ))}
        </div>
      </details>
    </nav>
  );
}
