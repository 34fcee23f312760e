import { useId, useState } from "react";
import type { DateHistogram } from "../../derive/dateHistogram.ts";
import type { Filter } from "../../derive/filter.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { DateBrush } from "./DateBrush.tsx";

type Range = Pick<Filter, "from" | "to">;

/** First and last day. What is half typed is not a date yet and stays out of the address. */
export function DateRange({
  from,
  to,
  dates,
  undated,
  onChange,
}: Range & {
  readonly dates: DateHistogram;
  /** Claims that are left out because they have no date. */
  readonly undated: number;
  readonly onChange: (range: Partial<Range>, how?: "replace") => void;
}) {
  const hint = useId();
  return (
    <fieldset className="facet date-range" aria-describedby={hint}>
      <legend>{t("Dates")}</legend>
      <DateBrush dates={dates} onChange={onChange} />
      <div className="date-range-days">
        <DayInput
          label={t("From")}
          day={from}
          latest={to}
          onDay={(day) => onChange({ from: day })}
        />
        <DayInput label={t("To")} day={to} earliest={from} onDay={(day) => onChange({ to: day })} />
      </div>
      <p className="date-range-hint" id={hint}>
        {t("By the days that a claim is about, else by the day it was said.")}{" "}
        {undated > 0
          ? countWords(
              undated,
              "A claim without a date matches no range: {n} claim left out.",
              "A claim without a date matches no range: {n} claims left out.",
            )
          : t("A claim without a date matches no range.")}
      </p>
    </fieldset>
  );
}

function DayInput({
  label,
  day,
  earliest = "",
  latest = "",
  onDay,
}: {
  readonly label: string;
  readonly day: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly onDay: (day: string) => void;
}) {
  const [typed, setTyped] = useState({ text: day, seen: day });
  // The address has another day than when this was typed: Back, or a reset.
  if (day !== typed.seen) setTyped({ text: day, seen: day });
  const isInOrder = (text: string) => text >= earliest && (latest === "" || text <= latest);
  return (
    <label>
      {label}{" "}
      <input
        type="date"
        value={typed.text}
        min={earliest}
        max={latest}
        onChange={({ currentTarget: { value, validity } }) => {
          setTyped({ ...typed, text: value });
          // A year being typed passes through 0002, 0020, 0202.
          if (value === "" ? !validity.badInput : value >= "1900" && isInOrder(value)) onDay(value);
        }}
      />
    </label>
  );
}
