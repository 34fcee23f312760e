import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../../views/format.ts";
import type { AutoAdvance } from "./autoAdvance.ts";
import type { Command } from "./keys.ts";
import { StepButtons } from "./StepButtons.tsx";
import type { DeckControl } from "./useDeckControl.ts";
import "./ControlBar.css";

/**
 * The same that keys do, for a pointer, a finger and Tab. What starts and stops the slides comes
 * first. Hidden while nobody needs it, never from the keyboard.
 */
export function ControlBar({
  control: { auto, pressed, run },
  shown,
  count,
  isIdle,
  printHref,
  dashboardHref,
  isPack,
}: {
  readonly control: Pick<DeckControl, "auto" | "pressed" | "run">;
  readonly shown: number;
  readonly count: number;
  readonly isIdle: boolean;
  readonly printHref: string;
  readonly dashboardHref: string;
  /** A briefing pack is no place from which to get one, or a dashboard. */
  readonly isPack: boolean;
}) {
  const toggle = (command: Command, label: Label) => (
    <button type="button" aria-pressed={pressed.has(command)} onClick={() => run(command)}>
      {t(label)}
    </button>
  );
  return (
    <div
      className="control-bar"
      role="toolbar"
      aria-label={t("Presentation")}
      data-idle={isIdle || undefined}
    >
      {auto.kind !== "off" && <AutoControl auto={auto} run={run} />}
      <StepButtons shown={shown} count={count} run={run} />
      {toggle("overview", "All slides")}
      {toggle("claims", "Who says so")}
      {toggle("black", "Black")}
      {toggle("fullScreen", "Full screen")}
      {toggle("contrast", "High contrast")}
      <button type="button" onClick={() => run("speaker")}>
        {t("Speaker window")}
      </button>
      {toggle("deck", "My deck")}
      <a href={printHref}>{t("Print")}</a>
      {!isPack && (
        <>
          <a href="briefing.html" download>
            {t("Briefing pack")}
          </a>
          <a href={dashboardHref}>{t("Dashboard")}</a>
        </>
      )}
      {toggle("help", "Keys")}
    </div>
  );
}

/** How long the slide still stays, while the controls are hidden. Not read out, like theirs. */
export function AutoCountdown({ auto }: { readonly auto: AutoAdvance }) {
  if (auto.kind !== "running") return null;
  return (
    <p className="auto-countdown" aria-hidden="true">
      {t("next in {n} s", { n: formatNumber(Math.ceil(auto.left)) })}
    </p>
  );
}

function AutoControl({
  auto,
  run,
}: {
  readonly auto: Exclude<AutoAdvance, { kind: "off" }>;
  readonly run: (command: Command) => void;
}) {
  const isRunning = auto.kind === "running";
  const resumes = auto.kind === "paused" ? auto.resumesIn : undefined;
  return (
    <span className="control-auto" data-auto-control="">
      <button type="button" onClick={() => run("auto")}>
        {t(isRunning ? "Pause" : "Start")}
      </button>
      {/* Not read out: a number that changes every second would drown all else. */}
      <span aria-hidden="true">
        {isRunning && t("next in {n} s", { n: formatNumber(Math.ceil(auto.left)) })}
        {!isRunning &&
          resumes === undefined &&
          t("paused, {n} s a slide", { n: formatNumber(auto.every) })}
        {resumes !== undefined &&
          t("paused, goes on in {n} s", { n: formatNumber(Math.ceil(resumes)) })}
      </span>
    </span>
  );
}
