import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { asOfWords, dayWords } from "./words.ts";
import { usePlay } from "./usePlay.ts";
import "./AsOf.css";

/**
 * As known on a day: a slider over the days on which something new was said, with buttons to step and
 * to play. The last place is everything that is known.
 */
export function AsOf({
  days,
  asof,
  said,
  all,
  zone,
  act,
}: {
  /** `YYYY-MM-DD`, first to last. */
  readonly days: readonly string[];
  /** "": everything that is known. */
  readonly asof: string;
  /** Claims that had been said by then, and all that there are. */
  readonly said: number;
  readonly all: number;
  /** Whose days they are. */
  readonly zone: string;
  readonly act: Act;
}) {
  const last = days.length;
  const at = placeOf(days, asof);
  const show = (place: number) => act.go({ asof: days[place] ?? "" }, "replace");
  const { isPlaying, play, pause } = usePlay(at, last, show);
  const step = (place: number) => {
    pause();
    show(place);
  };
  return (
    <fieldset className="as-of" data-narrowed={asof !== "" || undefined}>
      <legend className="visually-hidden">{t("What was known on a day")}</legend>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- it is where the sentence has it */}
      <label className="as-of-day">
        <Translated
          message="As known on {day}"
          values={{
            day: (
              <input
                type="date"
                value={asof}
                min={days[0]}
                max={days.at(-1)}
                onChange={({ target }) => {
                  pause();
                  act.go({ asof: target.value });
                }}
              />
            ),
          }}
        />
      </label>
      <div className="as-of-steps">
        <button type="button" disabled={at <= 0} onClick={() => step(at - 1)}>
          {t("Earlier")}
        </button>
        <button type="button" onClick={isPlaying ? pause : play}>
          {isPlaying ? t("Pause") : t("Play")}
        </button>
        <button type="button" disabled={at >= last} onClick={() => step(at + 1)}>
          {t("Later")}
        </button>
      </div>
      <input
        className="as-of-slider"
        type="range"
        aria-label={t("Day by whose end it had been said")}
        min={0}
        max={last}
        value={Math.max(at, 0)}
        aria-valuetext={dayWords(asof)}
        onChange={({ target }) => step(target.valueAsNumber)}
      />
      <output className="as-of-said">{asOfWords(asof, said, all, zone)}</output>
      {asof !== "" && (
        <a className="as-of-all" href={act.href({ asof: "" })}>
          {t("Show all that is known")}
        </a>
      )}
    </fieldset>
  );
}

/** The last day that is not after the given one; -1 before the first, one past the end for all. */
function placeOf(days: readonly string[], asof: string): number {
  return asof === "" ? days.length : days.findLastIndex((day) => day <= asof);
}
