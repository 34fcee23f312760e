import type { Source } from "../../dataset/schema.ts";
import { t } from "../../language/translate.ts";
import { Translated } from "../../language/Translated.tsx";
import { AsTables } from "../../views/asTables.ts";
import { formatNumber } from "../../views/format.ts";
import { VIEWS } from "../../views/registry.tsx";
import { describeSource } from "../../views/sourceWords.ts";
import type { ViewName } from "../../views/viewName.ts";
import type { ShellProps } from "../shell.ts";
import { ViewBoundary } from "../../views/ViewBoundary.tsx";
import { type ShownSlide, titleLang } from "./shownSlide.ts";
import { type LinkBase, slideAct } from "./slideLinks.ts";
import "./PrintAppendix.css";

/** Views that draw, and of which paper needs the table as well. */
const DRAWN: ReadonlySet<ViewName> = new Set(["batches", "nationalities", "map"]);

/** What stands behind the printed slides: the tables of all drawings, and every source by address. */
export function PrintAppendix({
  slides,
  view,
  links,
}: {
  readonly slides: readonly ShownSlide[];
  readonly view: ShellProps["view"];
  readonly links: LinkBase;
}) {
  return (
    <div className="print-appendix">
      {tablesOf(slides).map(({ name, slide, numbers }) => {
        const act = slideAct(slide, VIEWS[name].reads, links, () => {});
        const { units, basemap } = view;
        return (
          <section key={slide.number} className="print-tables" data-view={name}>
            <h1>
              <Translated
                message={
                  numbers.length === 1
                    ? "Tables of slide {numbers}: {title}"
                    : "Tables of slides {numbers}: {title}"
                }
                values={{
                  numbers: listed(numbers),
                  title: <span lang={titleLang(slide)}>{slide.title}</span>,
                }}
              />
            </h1>
            <AsTables value>
              <ViewBoundary title={t(VIEWS[name].title)}>
                {VIEWS[name].render({
                  known: slide.known,
                  state: slide.state,
                  units,
                  basemap,
                  first: Infinity,
                  act,
                })}
              </ViewBoundary>
            </AsTables>
          </section>
        );
      })}
      <section className="print-sources">
        <h1>{t("Sources of the figures on these slides")}</h1>
        <ol>
          {sourcesOf(slides).map(({ source, numbers }) => (
            <li key={source.id}>
              <span lang="en">
                {source.publisher}: {source.title}.
              </span>{" "}
              {t("{sentence}.", { sentence: describeSource({ published: undefined, ...source }) })}
              {source.url !== undefined && (
                <span className="print-address"> {source.url}</span>
              )}{" "}
              <span className="print-where">
                {numbers.length === 1
                  ? t("Slide {numbers}", { numbers: listed(numbers) })
                  : t("Slides {numbers}", { numbers: listed(numbers) })}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function listed(numbers: readonly number[]): string {
  return numbers.map(formatNumber).join(", ");
}

/** Each view once for every filter that slides draw it with: the crossings and the region are one. */
function tablesOf(
  slides: readonly ShownSlide[],
): readonly { readonly name: ViewName; readonly slide: ShownSlide; readonly numbers: number[] }[] {
  const tables = new Map<string, { name: ViewName; slide: ShownSlide; numbers: number[] }>();
  for (const slide of slides) {
    const { view: name, filter, number } = slide;
    if (name === undefined || !DRAWN.has(name)) continue;
    const key = `${name}?${filter}`;
    const found = tables.get(key);
    if (found) found.numbers.push(number);
    else tables.set(key, { name, slide, numbers: [number] });
  }
  return [...tables.values()];
}

function sourcesOf(
  slides: readonly ShownSlide[],
): readonly { readonly source: Source; readonly numbers: number[] }[] {
  const sources = new Map<string, { source: Source; numbers: number[] }>();
  for (const { number, text } of slides) {
    for (const source of text.sources) {
      const found = sources.get(source.id);
      if (found) found.numbers.push(number);
      else sources.set(source.id, { source, numbers: [number] });
    }
  }
  return [...sources.values()];
}
