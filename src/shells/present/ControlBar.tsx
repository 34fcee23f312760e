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
  isPack,
}: {
  readonly control: Pick<DeckControl, "auto" | "pressed" | "run">;
  readonly shown: number;
  readonly count: number;
  readonly isIdle: boolean;
  readonly printHref: string;
  /** A briefing pack is no place from which to get one, or a dashboard. */
  readonly isPack: boolean;
}) {
  const toggle = (command: Command, label: string) => (
    <button type="button" aria-pressed={pressed.has(command)} onClick={() => run(command)}>
      {label}
    </button>
  );
  return (
    <div
      className="control-bar"
      role="toolbar"
      aria-label="Presentation"
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
        Speaker window
      </button>
      {toggle("deck", "My deck")}
      <a href={printHref}>Print</a>
      {!isPack && (
        <>
          <a href="briefing.html" download>
            Briefing pack
          </a>
          <a href="../">Dashboard</a>
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
      next in {Math.ceil(auto.left)} s
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
        {isRunning ? "Pause" : "Start"}
      </button>
      {/* Not read out: a number that changes every second would drown all else. */}
      <span aria-hidden="true">
        {isRunning && `next in ${Math.ceil(auto.left)} s`}
        {!isRunning && resumes === undefined && `paused, ${auto.every} s a slide`}
        {resumes !== undefined && `paused, goes on in ${Math.ceil(resumes)} s`}
      </span>
    </span>
  );
}
