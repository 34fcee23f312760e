import { useId, useRef } from "react";
import type { DisputeView } from "../../derive/dispute.ts";
import { Translated } from "../../language/Translated.tsx";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { formatNumber } from "../format.ts";
import { Finding } from "../Finding.tsx";
import { Fold } from "../Fold.tsx";
import { Accounts } from "./Accounts.tsx";
import { DisputeDetail } from "./DisputeDetail.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { MiniStrip } from "./MiniStrip.tsx";
import { useShowWhenOpened } from "./useShowWhenOpened.ts";
import { findingWords, GROUP_WORDS, sizeWords, type Units } from "./words.ts";
import "./Disputes.css";

/** Disputes that are drawn at once; the rest are rows that open. */
const LEADING = 3;

/** Where accounts differ: the gravest with their accounts on a scale, all others a line that opens. */
export function Disputes({
  disputes,
  opened,
  units,
  act,
}: {
  /** In the order of `deriveDisputes`. */
  readonly disputes: readonly DisputeView[];
  /** Id of the dispute that the address opens; "" for none. */
  readonly opened: string;
  readonly units: Units;
  readonly act: Act;
}) {
  const title = useId();
  const section = useRef<HTMLElement>(null);
  useShowWhenOpened(section, opened);
  const rest = disputes.slice(LEADING);
  return (
    <section className="disputes" aria-labelledby={title} ref={section}>
      <h2 id={title}>{t("Where accounts differ")}</h2>
      <Finding>{findingWords(disputes)}</Finding>
      {disputes.length > 0 && (
        <p className="disputes-note">
          {t(
            "One mark an account, by date; none in between. Open disputes come first: those that the opening figures of this site hang on, then those with the most origins.",
          )}
        </p>
      )}
      <div className="disputes-leading">
        {disputes.slice(0, LEADING).map((dispute) => (
          <LeadingDispute
            key={dispute.id}
            dispute={dispute}
            isOpened={dispute.id === opened}
            units={units}
            act={act}
          />
        ))}
      </div>
      {rest.length > 0 && (
        <Fold
          summary={t("Show {n} more", { n: formatNumber(rest.length) })}
          isOpened={rest.some(({ id }) => id === opened)}
        >
          {STANDINGS.map((standing) => (
            <Rows
              key={standing}
              standing={standing}
              disputes={rest.filter((dispute) => dispute.standing === standing)}
              opened={opened}
              units={units}
              act={act}
            />
          ))}
        </Fold>
      )}
    </section>
  );
}

const STANDINGS: readonly DisputeView["standing"][] = ["open", "explained", "resolved"];

function Rows({
  standing,
  disputes,
  opened,
  units,
  act,
}: {
  readonly standing: DisputeView["standing"];
  readonly disputes: readonly DisputeView[];
  readonly opened: string;
  readonly units: Units;
  readonly act: Act;
}) {
  if (disputes.length === 0) return null;
  return (
    <div className="disputes-group">
      <p>{t(GROUP_WORDS[standing])}</p>
      <div className="disputes-rows">
        {disputes.map((dispute) => (
          <DisputeRow
            key={dispute.id}
            dispute={dispute}
            isOpened={dispute.id === opened}
            units={units}
            act={act}
          />
        ))}
      </div>
    </div>
  );
}

interface Shown {
  readonly dispute: DisputeView;
  readonly isOpened: boolean;
  readonly units: Units;
  readonly act: Act;
}

function LeadingDispute({ dispute, isOpened, units, act }: Shown) {
  const heading = useId();
  return (
    <article className="dispute" aria-labelledby={heading} data-opened={isOpened || undefined}>
      <h3 id={heading} lang="en">
        {dispute.title}
      </h3>
      {dispute.strips.length === 0 && (
        <ul className="dispute-labels">
          {dispute.accounts.map(({ label }) => (
            <li key={label} lang="en">
              {label}
            </li>
          ))}
        </ul>
      )}
      <Accounts dispute={dispute} units={units} act={act} />
      <Disclosure
        id={dispute.id}
        isOpened={isOpened}
        act={act}
        summary={
          <>
            {t("Side by side: {size}", { size: sizeWords(dispute) })}
            <span className="visually-hidden">
              <Translated
                message=", on {title}"
                values={{ title: <span lang="en">{dispute.title}</span> }}
              />
            </span>
          </>
        }
      >
        <DisputeDetail dispute={dispute} units={units} act={act} />
      </Disclosure>
    </article>
  );
}

function DisputeRow({ dispute, isOpened, units, act }: Shown) {
  const { id, title, strips } = dispute;
  return (
    <Disclosure
      id={id}
      isOpened={isOpened}
      act={act}
      summary={
        <span className="dispute-row">
          <h3 lang="en">{title}</h3>
          {strips[0] && <MiniStrip strip={strips[0]} />}
          <span className="dispute-row-size">{sizeWords(dispute)}</span>
        </span>
      }
    >
      <div className="dispute-row-body">
        <Accounts dispute={dispute} units={units} act={act} />
        <DisputeDetail dispute={dispute} units={units} act={act} />
      </div>
    </Disclosure>
  );
}
