import { useId } from "react";
import type { Claim, Dataset } from "../../dataset/schema.ts";
import type { Note, Revision } from "../../derive/difference.ts";
import { t } from "../../language/translate.ts";
import type { Act } from "../act.ts";
import { Finding } from "../Finding.tsx";
import { formatDate } from "../formatDate.ts";
import "./Changes.css";
import { ClaimFigure } from "./ClaimFigure.tsx";
import type { Compared } from "./compared.ts";
import { changedWords, FIELD_WORDS, fieldWords, listWords } from "./words.ts";

/** What changed between two versions of the dataset: what came, what went, what reads otherwise now. */
export function Changes({
  difference,
  from,
  because,
  shown,
  closing,
  sinceHref,
  act,
}: {
  /** Absent while the other version comes, and where it does not. */
  readonly difference: Compared | undefined;
  /** The version that was asked for; "" for the one that is published. */
  readonly from: string;
  /** Why the other version did not come. */
  readonly because: string | undefined;
  readonly shown: Dataset;
  /** The address without this. */
  readonly closing: { readonly href: string; readonly words: string };
  /** The address of what changed since a version. */
  readonly sinceHref: (version: string) => string;
  readonly act: Act;
}) {
  const heading = useId();
  const versions = [...new Set(shown.changes.map(({ version }) => version))].filter(
    (version) => version !== shown.version && version !== from,
  );
  return (
    <section className="changes" id="changes" aria-labelledby={heading}>
      <div className="changes-head">
        <h2 id={heading}>{t("What changed")}</h2>
        <a href={closing.href}>{closing.words}</a>
      </div>
      {difference ? (
        <Told difference={difference} act={act} />
      ) : (
        <output>{because ?? t("The other version is being loaded.")}</output>
      )}
      {versions.length > 0 && (
        <p className="changes-versions">
          {t("Since another version:")}{" "}
          {versions.map((version) => (
            <a key={version} href={sinceHref(version)}>
              {version}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function Told({ difference, act }: { readonly difference: Compared; readonly act: Act }) {
  const { before, after, added, removed, revised, notes, elsewhere } = difference;
  return (
    <>
      <Finding>
        {t("From version {old} of {oldDate} to {new} of {newDate}: {changes}.", {
          old: before.version,
          oldDate: formatDate(before.issued),
          new: after.version,
          newDate: formatDate(after.issued),
          changes: changedWords(difference),
        })}
      </Finding>
      {notes.length > 0 && <Notes notes={notes} />}
      {revised.length > 0 && <h3>{t("Revised")}</h3>}
      {revised.map((revision) => (
        <Revised key={revision.claim.id} revision={revision} compared={difference} act={act} />
      ))}
      {added.length > 0 && <h3>{t("Added")}</h3>}
      {added.map(({ claim, reasons }) => (
        <Entry key={claim.id} claim={claim} reasons={reasons} dataset={after} act={act} />
      ))}
      {removed.length > 0 && <h3>{t("Removed")}</h3>}
      {removed.map(({ claim, reasons }) => (
        <Entry key={claim.id} claim={claim} reasons={reasons} dataset={before} />
      ))}
      {elsewhere.length > 0 && (
        <>
          <h3>{t("Besides the claims")}</h3>
          <ul className="changes-lists">
            {elsewhere.map((change) => (
              <li key={change.list}>{listWords(change)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly Note[] }) {
  return (
    <ul className="changes-notes">
      {notes.map(({ date, version, text }) => (
        <li key={`${version} ${text}`}>
          {version}, {formatDate(date)}: <span lang="en">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** A claim that one of the two versions has, with its figure and, where it is still there, its link. */
function Entry({
  claim,
  reasons,
  dataset,
  act,
}: {
  readonly claim: Claim;
  readonly reasons: readonly Note[];
  readonly dataset: Dataset;
  readonly act?: Act;
}) {
  return (
    <article className="changes-entry" aria-label={claim.text}>
      <p>
        <ClaimFigure claim={claim} dataset={dataset} /> <span lang="en">{claim.text}</span>{" "}
        {act && <a href={act.href({ claim: [claim.id] })}>{t("Open this claim")}</a>}
      </p>
      <Reasons reasons={reasons} />
    </article>
  );
}

function Revised({
  revision: { claim, before: old, fields, reasons },
  compared: { before, after },
  act,
}: {
  readonly revision: Revision;
  readonly compared: Compared;
  readonly act: Act;
}) {
  return (
    <article className="changes-entry" aria-label={claim.text}>
      <p>
        <span lang="en">{claim.text}</span>{" "}
        <a href={act.href({ claim: [claim.id] })}>{t("Open this claim")}</a>
      </p>
      <table>
        <caption className="visually-hidden">{t("What reads otherwise")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Field")}</th>
            <th scope="col">{t("Before")}</th>
            <th scope="col">{t("Now")}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(FIELD_WORDS[field])}</th>
              <td>
                <Field field={field} claim={old} dataset={before} />
              </td>
              <td>
                <Field field={field} claim={claim} dataset={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Reasons reasons={reasons} />
    </article>
  );
}

function Field({
  field,
  claim,
  dataset,
}: {
  readonly field: Revision["fields"][number];
  readonly claim: Claim;
  readonly dataset: Dataset;
}) {
  if (field === "quantity") return <ClaimFigure claim={claim} dataset={dataset} />;
  return fieldWords(claim, field, dataset);
}

function Reasons({ reasons }: { readonly reasons: readonly Note[] }) {
  return (
    <p className="changes-reason">
      {reasons.length === 0
        ? t("No reason is given.")
        : t("Why: {reasons}", { reasons: reasons.map(({ text }) => text).join(" ") })}
    </p>
  );
}
