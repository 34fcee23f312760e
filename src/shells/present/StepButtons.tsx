import { t } from "../../language/translate.ts";
import type { Command } from "./keys.ts";

/** To the slide before and to the next. */
export function StepButtons({
  shown,
  count,
  run,
}: {
  readonly shown: number;
  readonly count: number;
  readonly run: (command: Command) => void;
}) {
  return (
    <>
      <button type="button" disabled={shown === 1} onClick={() => run("previous")}>
        {t("Previous")}
      </button>
      <button type="button" disabled={shown === count} onClick={() => run("next")}>
        {t("Next")}
      </button>
    </>
  );
}
