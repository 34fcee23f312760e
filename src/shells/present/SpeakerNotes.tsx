import { t } from "../../language/translate.ts";
import type { Unit } from "../../views/format.ts";
import { cueWords } from "./cueWords.ts";
import type { ShownSlide } from "./shownSlide.ts";

/** What the speaker must say with the figures of a slide, by the data, and the notes of the deck. */
export function SpeakerNotes({
  slide,
  next,
  units,
}: {
  readonly slide: ShownSlide;
  /** Title of the next slide; absent on the last. */
  readonly next: string | undefined;
  readonly units: ReadonlyMap<string, Unit>;
}) {
  return (
    <div className="speaker-notes">
      <section aria-labelledby="speaker-cues">
        <h2 id="speaker-cues">{t("Wording, by the data")}</h2>
        {slide.cues.length === 0 ? (
          <p>{t("The figures of this slide ask for no care of their own.")}</p>
        ) : (
          <ul>
            {slide.cues
              .map((cue) => cueWords(cue, units))
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="speaker-own-notes">
        <h2 id="speaker-own-notes">{t("Notes")}</h2>
        {slide.notes === undefined ? (
          <p>{t("None for this slide.")}</p>
        ) : (
          <p lang={slide.lang}>{slide.notes}</p>
        )}
      </section>
      <p className="speaker-next">
        {next === undefined ? t("Last slide") : t("Next: {title}", { title: next })}
      </p>
    </div>
  );
}
