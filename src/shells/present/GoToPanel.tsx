import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../../views/format.ts";
import { Panel } from "./Panel.tsx";

/** Asks for the number of a slide. */
export function GoToPanel({
  count,
  onGo,
  onClose,
}: {
  readonly count: number;
  readonly onGo: (slide: number) => void;
  readonly onClose: () => void;
}) {
  const label = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const number = Number(typed);
  const last = formatNumber(count);
  const isThere = /^\d+$/.test(typed.trim()) && number >= 1 && number <= count;
  useEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isThere) onGo(number);
  };
  return (
    <Panel title={t("Go to a slide")} onClose={onClose}>
      <form className="panel-form" onSubmit={onSubmit}>
        <label htmlFor={label}>{t("Number of the slide, 1 to {last}", { last })}</label>
        <input
          id={label}
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={typed !== "" && !isThere}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{t("Go")}</button>
        <output>
          {typed !== "" && !isThere && t("This deck has the slides 1 to {last}.", { last })}
        </output>
      </form>
    </Panel>
  );
}
