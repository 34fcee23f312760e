import type { ReactNode } from "react";
import { t } from "../../language/translate.ts";
import { copyText } from "./copy.ts";
import "../ToolPanel.css";
import type { Extract } from "./extract.ts";

/** What was done, or a text that could not be copied and is shown to be copied by hand. */
export interface Told {
  readonly words: string;
  readonly byHand?: string;
}

/** What every group of acts is given. */
export interface ActsProps {
  readonly extract: Extract;
  readonly onTold: (told: Told) => void;
}

/** A group of things to do with one thing. */
export function Acts({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | false;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3>{title}</h3>
      {note && <p>{note}</p>}
      <div className="tool-panel-acts">{children}</div>
    </section>
  );
}

/** A button that does something which may fail, and says what came of it. */
export function ActButton({
  children,
  act,
  onTold,
}: {
  readonly children: string;
  readonly act: () => Promise<Told> | Told;
  readonly onTold: (told: Told) => void;
}) {
  const run = async () => {
    try {
      onTold(await act());
    } catch (error) {
      onTold({ words: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <button type="button" onClick={() => void run()}>
      {children}
    </button>
  );
}

/** A button that copies a text, or shows it where copying is refused. */
export function CopyButton({
  children,
  text,
  onTold,
}: {
  readonly children: string;
  readonly text: () => string;
  readonly onTold: (told: Told) => void;
}) {
  const copy = async (): Promise<Told> => {
    const copied = text();
    return (await copyText(copied)) ? { words: t("Copied.") } : refused(copied);
  };
  return (
    <ActButton act={copy} onTold={onTold}>
      {children}
    </ActButton>
  );
}

export function refused(text: string): Told {
  return { words: t("Copying is not allowed here: copy it by hand."), byHand: text };
}

/** A frame is not told whether the page around it lets it save. */
export function saved(name: string): Told {
  return {
    words:
      window.parent === window
        ? t("Saved as {name}.", { name })
        : t("Saved as {name}, unless the page around this frame bars that.", { name }),
  };
}
