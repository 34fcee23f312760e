import type { Dataset } from "../../src/dataset/schema.ts";
import type { BatchRow } from "../../src/derive/batchRows.ts";
import type { Card } from "../../src/derive/cards.ts";
import type { Outcome } from "../../src/derive/outcome.ts";
import type { PlaceRow } from "../../src/derive/places.ts";
import { type Status, STATUSES } from "../../src/derive/status.ts";
import { BatchKey } from "../../src/views/batches/BatchKey.tsx";
import { CardFigure } from "../../src/views/CardFigure.tsx";
import { GROUP_WORDS, SIGN } from "../../src/views/checks/words.ts";
import { STATUS_WORDS } from "../../src/views/claims/words.ts";
import type { Unit } from "../../src/views/format.ts";
import { Glossary } from "../../src/views/glossary/Glossary.tsx";
import { MarkList } from "../../src/views/glossary/MarkList.tsx";
import { STATUS_MEANINGS } from "../../src/views/glossary/terms.ts";
import { AreaSymbol, PlaceSymbol } from "../../src/views/map/PlaceSymbol.tsx";
import { KIND_WORDS } from "../../src/views/map/placeWords.ts";

/** Every mark of the page, drawn by what draws the page. */
export function Legend({
  dataset,
  units,
  rows,
  examples,
}: {
  readonly dataset: Dataset;
  readonly units: ReadonlyMap<string, Unit>;
  readonly rows: readonly BatchRow[];
  readonly examples: ReadonlyMap<Status, Card>;
}) {
  const [unit] = dataset.units;
  const [claim] = dataset.claims;
  return (
    <>
      <p>
        A figure wears the same mark wherever it stands: in a sentence, a chart, a table, on the
        map, in a file and read aloud. The numbers in this list are invented.
      </p>
      {unit && claim && <MarkList unit={unit} claim={claim.id} />}
      <h3 id="statuses">How a claim stands beside others</h3>
      <Glossary
        entries={STATUSES.map((status) => {
          const card = examples.get(status);
          return {
            id: `status-${status}`,
            word: card ? (
              <>
                {STATUS_WORDS[status]}: <CardFigure card={card} units={units} />
              </>
            ) : (
              STATUS_WORDS[status]
            ),
            means: STATUS_MEANINGS[status],
          };
        })}
      />
      <h3 id="bars">Bars of batches</h3>
      <BatchKey rows={rows} glossary="" />
      <h3 id="map-marks">On the map</h3>
      <ul className="about-symbols">
        {PLACE_KINDS.map((kind) => (
          <li key={kind}>
            <PlaceSymbol kind={kind} /> {KIND_WORDS[kind]}
          </li>
        ))}
        <li>
          <AreaSymbol /> somewhere in an area of this size
        </li>
      </ul>
      <h3 id="outcomes">What came of a check</h3>
      <Glossary
        entries={OUTCOMES.map((kind) => ({
          id: `check-${kind}`,
          word: `${SIGN[kind]} ${GROUP_WORDS[kind]}`,
          means: OUTCOME_MEANINGS[kind],
        }))}
      />
    </>
  );
}

const PLACE_KINDS: readonly PlaceRow["kind"][] = [
  "crossing",
  "town",
  "village",
  "compound",
  "airport",
  "river",
];

const OUTCOMES: readonly Outcome["kind"][] = ["holds", "does-not-hold", "cannot-be-told"];

const OUTCOME_MEANINGS: { readonly [K in Outcome["kind"]]: string } = {
  holds: "The parts make the whole, or may make it within the claims’ own qualifiers.",
  "does-not-hold": "No numbers that the claims allow make it come out. The page says by how much.",
  "cannot-be-told": "A figure has no upper end, is not known, or counts people twice.",
};
