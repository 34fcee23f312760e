import { type KeyboardEvent, useState } from "react";
import type { Facet as FacetRow, FacetValue } from "../../derive/facets.ts";
import { normaliseText } from "../../derive/searchText.ts";
import { t } from "../../language/translate.ts";
import { formatNumber } from "../format.ts";
import { usePressed } from "./usePressed.ts";
import { DIMENSION_NAMES, valueWords } from "./words.ts";

/** Values that are shown before the reader asks for all; all of more can be searched. */
const SHOWN = 6;

/** One dimension to filter by: a checkbox a value, named with its count. */
export function Facet({
  facet: { dimension, values },
  chosen,
  onToggle,
  onSelect,
}: {
  /** As counted: may still be without what was chosen last. */
  readonly facet: FacetRow;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** These values and no others. */
  readonly onSelect: (ids: readonly string[]) => void;
}) {
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState("");
  if (values.length === 0) return null;
  const name = t(DIMENSION_NAMES[dimension]);
  const word = all ? normaliseText(sought).trim() : "";
  const shown = values.filter((value, position) =>
    word === ""
      ? all || position < SHOWN || value.selected || chosen.includes(value.id)
      : normaliseText(valueWords(dimension, value)).includes(word),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the controls inside take the keys
    <fieldset className="facet" onKeyDown={moveFocus}>
      <legend>{name}</legend>
      {all && values.length > SHOWN && (
        <input
          type="search"
          className="facet-search"
          aria-label={t("Search {name} values", { name: name.toLowerCase() })}
          placeholder={t("Search {n}", { n: formatNumber(values.length) })}
          autoComplete="off"
          // The reader has just asked for more than can be read through.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
      )}
      {shown.map((value) => (
        <FacetOption
          key={value.id}
          value={value}
          isChosen={chosen.includes(value.id)}
          name={valueWords(dimension, value)}
          onToggle={() => onToggle(value.id)}
          onOnly={() => onSelect([value.id])}
          onAllBut={() =>
            onSelect(
              values.filter(({ id, count }) => id !== value.id && count > 0).map(({ id }) => id),
            )
          }
        />
      ))}
      {shown.length === 0 && <p className="facet-none">{t("None is named so")}</p>}
      {values.length > SHOWN && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setSought("");
          }}
        >
          {all
            ? t("Show first {n}", { n: formatNumber(SHOWN) })
            : t("Show all {n}", { n: formatNumber(values.length) })}
        </button>
      )}
    </fieldset>
  );
}

/**
 * A value with its count. "Only" and "all but" come out when it is pointed at or has the focus;
 * the arrow keys reach them, so that Tab still takes one step a value.
 */
function FacetOption({
  value: { count },
  isChosen,
  name,
  onToggle,
  onOnly,
  onAllBut,
}: {
  readonly value: FacetValue;
  readonly isChosen: boolean;
  readonly name: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onAllBut: () => void;
}) {
  const [isOn, press] = usePressed(isChosen, onToggle);
  return (
    <div className="facet-option" data-empty={count === 0 || undefined}>
      <label>
        <input type="checkbox" checked={isOn} onChange={press} />
        <span>
          {name} <span className="facet-count">({formatNumber(count)})</span>
        </span>
      </label>
      <span className="facet-acts">
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("only {name}", { name })}
          onClick={onOnly}
        >
          {t("only")}
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("all but {name}", { name })}
          onClick={onAllBut}
        >
          {t("all but")}
        </button>
      </span>
    </div>
  );
}

const STEPS = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

/** Up and down from value to value, right and left to what else can be done with one. */
function moveFocus(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const { key, target, currentTarget } = event;
  const option = target instanceof HTMLElement && target.closest(".facet-option");
  const step = STEPS.get(key);
  if (!option || !step || event.altKey || event.ctrlKey || event.metaKey) return;
  const isAcross = key === "ArrowRight" || key === "ArrowLeft";
  const stops = isAcross
    ? [...option.querySelectorAll<HTMLElement>("input, button")]
    : [...currentTarget.querySelectorAll<HTMLElement>(".facet-option input")];
  const at = stops.findIndex((stop) => (isAcross ? stop === target : option.contains(stop)));
  const to = stops[at + step];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
