import { t } from "../../language/translate.ts";
import { ActButton, type Told } from "./Acts.tsx";

/** The device's own way to pass a thing on, where it has one: what a phone is used for first. */
export function ShareButton({
  title,
  text,
  onTold,
}: {
  readonly title: string;
  /** What is passed on, with its address in it. */
  readonly text: () => string;
  readonly onTold: (told: Told) => void;
}) {
  if (!canShare({ title, text: "" })) return null;
  const share = async (): Promise<Told> => {
    try {
      await navigator.share({ title, text: text() });
      return { words: t("Passed on.") };
    } catch (error) {
      // Closed again without a choice: nothing happened that needs telling.
      if (error instanceof DOMException && error.name === "AbortError") return { words: "" };
      throw error;
    }
  };
  return (
    <ActButton act={share} onTold={onTold}>
      {t("Share")}
    </ActButton>
  );
}

/** Not every browser has it, whatever the types say, and a frame may not be allowed to. */
function canShare(data: ShareData): boolean {
  return "canShare" in navigator && navigator.canShare(data);
}
