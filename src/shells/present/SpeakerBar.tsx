import { useId } from "react";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { clockOf } from "./edition.ts";
import type { Command } from "./keys.ts";
import { formatSeconds, paceOf, paceWords } from "./pace.ts";
import { StepButtons } from "./StepButtons.tsx";
import type { Talk } from "./talk.ts";
import { useClock } from "./useClock.ts";

/** The clock, how the talk stands in time, and what the speaker does to the audience's screen. */
export function SpeakerBar({
  talk,
  shown,
  count,
  pressed,
  onTalk,
  run,
}: {
  readonly talk: Talk;
  readonly shown: number;
  readonly count: number;
  readonly pressed: ReadonlySet<Command>;
  readonly onTalk: (change: Partial<Talk>) => void;
  readonly run: (command: Command) => void;
}) {
  const now = useClock();
  const minutes = useId();
  const hasBegun = talk.startedAt > 0;
  const startedAt = hasBegun ? talk.startedAt : undefined;
  const pace = paceOf(startedAt, now, talk.minutes, { slide: shown, count });
  const toggle = (command: Command, label: Label) => (
    <button type="button" aria-pressed={pressed.has(command)} onClick={() => run(command)}>
      {t(label)}
    </button>
  );
  return (
    <div className="speaker-bar" role="toolbar" aria-label={t("Speaker")}>
      <StepButtons shown={shown} count={count} run={run} />
      <button
        type="button"
        aria-pressed={talk.isFrozen}
        onClick={() => onTalk({ isFrozen: !talk.isFrozen })}
      >
        {t("Freeze")}
      </button>
      {toggle("black", "Black")}
      {toggle("claims", "Who says so")}
      {toggle("help", "Keys")}
      <span className="speaker-clock">{clockOf(now)}</span>
      <span className="speaker-elapsed">{formatSeconds(pace.elapsed)}</span>
      <label htmlFor={minutes}>{t("of")}</label>
      <input
        id={minutes}
        type="number"
        min="1"
        max="600"
        aria-label={t("Minutes for the talk")}
        value={talk.minutes}
        onChange={({ target }) => {
          const wanted = target.valueAsNumber;
          if (wanted >= 1 && wanted <= 600) onTalk({ minutes: wanted });
        }}
      />
      <span>{t("min")}</span>
      <button type="button" onClick={() => onTalk({ startedAt: hasBegun ? 0 : Date.now() })}>
        {t(hasBegun ? "Reset" : "Start the clock")}
      </button>
      {hasBegun && (
        <span className="speaker-pace">
          {t("{time} left, {pace}", { time: formatSeconds(pace.left), pace: paceWords(pace) })}
        </span>
      )}
    </div>
  );
}
