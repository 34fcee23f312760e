import { useState } from "react";
import type { Facet as FacetRow, FacetValue } from "../../derive/facets.ts";
import { formatNumber } from "../format.ts";
import { DIMENSION_NAMES, valueWords } from "./words.ts";

/** Values that are shown before the reader asks for all. */
const SHOWN = 8;

/** One dimension to filter by: a checkbox a value, named with its count. */
export function Facet({
  facet: { dimension, values },
  onToggle,
}: {
  readonly facet: FacetRow;
  readonly onToggle: (id: string) => void;
}) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return null;
  const shown = all
    ? values
    : values.filter((value, position) => position < SHOWN || value.selected);
  return (
    <fieldset className="facet">
      <legend>{DIMENSION_NAMES[dimension]}</legend>
      {shown.map((value) => (
        <FacetOption
          key={value.id}
          value={value}
          name={valueWords(dimension, value)}
          onToggle={onToggle}
        />
      ))}
      {values.length > SHOWN && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? `Show first ${SHOWN}` : `Show all ${formatNumber(values.length)}`}
        </button>
      )}
    </fieldset>
  );
}

function FacetOption({
  value: { id, count, selected },
  name,
  onToggle,
}: {
  readonly value: FacetValue;
  readonly name: string;
  readonly onToggle: (id: string) => void;
}) {
  return (
    <label className="facet-option" data-empty={count === 0 || undefined}>
      <input type="checkbox" checked={selected} onChange={() => onToggle(id)} />
      <span>
        {name} <span className="facet-count">({formatNumber(count)})</span>
      </span>
    </label>
  );
}
