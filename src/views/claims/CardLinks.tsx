import type { Card, ClaimRef } from "../../derive/cards.ts";
import type { Label } from "../../language/catalogue.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { FigureText } from "../FigureText.tsx";
import { formatNumber, type Unit } from "../format.ts";
import { formatDate } from "../formatDate.ts";

/** Other claims that a card names before it leads to all of them. */
const SHOWN = 3;

/** What a claim is held against, each a link that opens it, and a link to the claim itself. */
export function CardLinks({
  card,
  units,
  act,
  full,
  heading,
}: {
  readonly card: Card;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
  readonly full: boolean;
  /** Id of the heading that tells this card's links from those of others. */
  readonly heading: string;
}) {
  const shown = full ? Infinity : SHOWN;
  const related = (name: Label, refs: readonly ClaimRef[], disputed = false) => {
    if (refs.length === 0) return null;
    const rest = refs.length - shown;
    return (
      <div data-disputed={disputed || undefined}>
        <dt>{t(name)}</dt>
        {refs.slice(0, shown).map((ref) => (
          <dd key={ref.id}>
            <ClaimLink claim={ref} units={units} act={act} />
          </dd>
        ))}
        {rest > 0 && (
          <dd>
            <a href={act.href({ claim: [card.id, ...refs.map((ref) => ref.id)] })}>
              {t("and {n} more", { n: formatNumber(rest) })}
            </a>
          </dd>
        )}
      </div>
    );
  };
  return (
    <div className="card-links">
      <dl>
        {related("Disagrees with", card.conflictsWith, true)}
        {card.disputes.length > 0 && (
          <div data-disputed>
            <dt>{t("In dispute")}</dt>
            {card.disputes.map(({ id, title }) => (
              <dd key={id} lang="en">
                <a href={act.href({ dispute: id })}>{title}</a>
              </dd>
            ))}
          </div>
        )}
        {related("Agrees with", card.agreesWith)}
        {related("Counted at the other end", card.mirrors)}
        {related("Repeats", card.restates ? [card.restates] : [])}
        {related("Repeated by", card.restatedBy)}
        {related("Updates", card.updates ? [card.updates] : [])}
        {related("Updated by", card.updatedBy ? [card.updatedBy] : [])}
        {card.usedIn.length > 0 && (
          <div>
            <dt>{t("Used to calculate")}</dt>
            {card.usedIn.map(({ figure, label }) => {
              const unit = units.get(figure.unit);
              return (
                <dd key={`${label ?? ""} ${figure.claims.join(" ")}`}>
                  {unit && <FigureText figure={figure} unit={unit} act={act} showUnit />}
                  {label === undefined ? "" : `, ${label}`}
                </dd>
              );
            })}
          </div>
        )}
      </dl>
      {!full && (
        <a
          className="card-permalink"
          href={act.href({ claim: [card.id] })}
          aria-describedby={heading}
        >
          {t("Open this claim")}
        </a>
      )}
    </div>
  );
}

/** Another claim by its figure, who made it and when. */
export function ClaimLink({
  claim: { id, figure, claimant, said },
  units,
  act,
}: {
  readonly claim: ClaimRef;
  readonly units: ReadonlyMap<string, Unit>;
  readonly act: Act;
}) {
  const unit = figure && units.get(figure.unit);
  return (
    <a href={act.href({ claim: [id] })}>
      {figure && unit && (
        <>
          <FigureText figure={figure} unit={unit} showUnit />,{" "}
        </>
      )}
      {claimant}
      {said === undefined ? "" : `, ${formatDate(said)}`}
    </a>
  );
}
