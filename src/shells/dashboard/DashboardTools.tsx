import { useCallback, useState } from "react";
import { t } from "../../language/translate.ts";
import { DEFAULT_VIEW_STATE } from "../../url/viewState.ts";
import { lazyView } from "../../views/lazyView.tsx";
import { readStored, writeStored } from "../../views/stored.ts";
import { ViewBoundary } from "../../views/ViewBoundary.tsx";
import { OwnData } from "../elsewhere/OwnData.tsx";
import "./DashboardTools.css";
import { goToClaim, goToSearch, goToSection, takeAway } from "./goTo.ts";
import { ShortcutList } from "./ShortcutList.tsx";
import type { Shortcut } from "./shortcuts.ts";
import type { ToolsProps } from "./toolsProps.ts";
import { useKin } from "./useKin.ts";
import { useShortcuts } from "./useShortcuts.ts";

const GlossaryDialog = lazyView(() =>
  import("./GlossaryDialog.tsx").then((module) => module.GlossaryDialog),
);
const Meanings = lazyView(() =>
  import("../../views/glossary/Meanings.tsx").then((module) => module.Meanings),
);

/** What an analyst works with besides what is seen, and nobody needs before the page stands. */
export function DashboardTools({
  isOpening,
  site,
  act,
  onExpected,
  onFile,
  onOpening,
}: ToolsProps & {
  /** The reader is about to open a dataset of their own. */
  readonly onExpected: () => void;
  /** The reader opened a dataset of their own. */
  readonly onFile: (file: File) => void;
}) {
  const [isOn, setIsOn] = useState(() => readStored("shortcuts") !== "off");
  const [isListed, setIsListed] = useState(false);
  const [isLookedUp, setIsLookedUp] = useState(false);
  const about = `${site}about/`;
  const run = useCallback(
    (shortcut: Shortcut) => {
      switch (shortcut.kind) {
        case "search":
          return goToSearch();
        case "section":
          return goToSection(shortcut.view);
        case "next":
          return goToClaim(1);
        case "previous":
          return goToClaim(-1);
        case "take-away":
          return takeAway();
        case "help":
          return setIsListed(true);
        case "glossary":
          return setIsLookedUp(true);
        case "own":
          return onOpening(true);
        case "reset": {
          const { theme: _theme, sort: _sort, asof: _asof, ...filter } = DEFAULT_VIEW_STATE;
          return act.go(filter);
        }
      }
    },
    [act, onOpening],
  );
  useShortcuts(isOn, run);
  useKin();
  return (
    <>
      <p className="dashboard-tools">
        <button type="button" onClick={() => setIsListed(true)}>
          {t("Keyboard shortcuts")}
        </button>{" "}
        <button type="button" onClick={() => setIsLookedUp(true)}>
          {t("Glossary")}
        </button>
      </p>
      {isListed && (
        <ShortcutList
          isOn={isOn}
          onSwitch={(isOn) => {
            writeStored("shortcuts", isOn ? "on" : "off");
            setIsOn(isOn);
          }}
          onClose={() => setIsListed(false)}
        />
      )}
      <ViewBoundary>
        <Meanings about={about} />
        {isLookedUp && <GlossaryDialog about={about} onClose={() => setIsLookedUp(false)} />}
      </ViewBoundary>
      <OwnData
        isOpen={isOpening}
        site={site}
        onExpected={onExpected}
        onFile={onFile}
        onClose={() => onOpening(false)}
      />
    </>
  );
}
