import type { RiverRule } from "../../derive/river.ts";
import { t } from "../../language/translate.ts";
import { countWords } from "../../views/countWords.ts";
import { formatList, formatNumber } from "../../views/format.ts";
import { formatDate } from "../../views/formatDate.ts";
import { QrCode } from "./QrCode.tsx";
import type { ShownSlide } from "./shownSlide.ts";

/** Publishers that are named at the foot; the others are counted, and the claims name them all. */
const NAMED = 5;

/**
 * What a slide rests on and where it is found again. The river runs along it as far as the deck has
 * come.
 */
export function SlideFoot({
  slide,
  count,
  address,
  edition,
  river,
}: {
  readonly slide: ShownSlide;
  /** Slides of the deck. */
  readonly count: number;
  /** Where the slide is found again; absent for a copy that has no address. */
  readonly address: string | undefined;
  /** Which version, how old. */
  readonly edition: readonly string[];
  readonly river: RiverRule | undefined;
}) {
  const { number, known, text } = slide;
  const { publishers } = text;
  const more = publishers.length - NAMED;
  const named =
    more > 1
      ? [...publishers.slice(0, NAMED), countWords(more, "{n} more", "{n} more")]
      : publishers;
  return (
    <footer className="slide-foot">
      <ProgressRiver river={river} part={number / count} />
      <p className="slide-sources">
        {named.length > 0 && t("Sources: {publishers}", { publishers: formatList(named) })}
      </p>
      <p className="slide-edition">
        {[t("As of {date}", { date: formatDate(known.dataset.asOf) }), ...edition].map((part) => (
          <span key={part}>{part}</span>
        ))}
        {address === undefined ? (
          <span>{t("made without a web address")}</span>
        ) : (
          <a className="slide-address" href={address}>
            {spelled(address)}
          </a>
        )}
      </p>
      <p className="slide-number">
        {formatNumber(number)}
        <span> / {formatNumber(count)}</span>
      </p>
      {address !== undefined && <QrCode address={address} />}
    </footer>
  );
}

/** The river that is the border, in its colour as far as the deck has come. */
function ProgressRiver({
  river,
  part,
}: {
  readonly river: RiverRule | undefined;
  readonly part: number;
}) {
  return (
    <div className="progress-river" aria-hidden="true">
      {river && (
        <svg viewBox={`0 0 ${river.width} ${river.height}`} preserveAspectRatio="none">
          <path d={river.path} />
          <path
            className="progress-river-done"
            d={river.path}
            style={{ clipPath: `inset(-10% ${100 - part * 100}% -10% -10%)` }}
          />
        </svg>
      )}
    </div>
  );
}

/** An address as one reads it out: without its scheme. */
function spelled(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
