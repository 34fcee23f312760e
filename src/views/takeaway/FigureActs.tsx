import { t } from "../../language/translate.ts";
import { countWords } from "../countWords.ts";
import { ActButton, Acts, type ActsProps, refused, saved, type Told } from "./Acts.tsx";
import { chartTable } from "./chartTable.ts";
import { copyClip, escaped } from "./copy.ts";
import { csvOf } from "./csv.ts";
import { type FigureFacts, figureFacts } from "./figureFacts.ts";
import type { Picture } from "./picture/picture.ts";
import { saveFile } from "./save.ts";
import { shownTable, tabbed, tableHtml, twinOf } from "./shownTable.ts";
import { slugOf } from "./slug.ts";

/** A chart or a map as a picture, and its table. */
export function FigureActs({
  figure,
  extract,
  onTold,
}: ActsProps & { readonly figure: HTMLElement }) {
  const facts = figureFacts(figure, extract);
  const file = slugOf(facts.title).slice(0, 60);
  const savePng = async (): Promise<Told> => {
    saveFile(`${file}.png`, await pngOf(figure, facts), "image/png");
    return saved(`${file}.png`);
  };
  const saveSvg = async (): Promise<Told> => {
    saveFile(`${file}.svg`, (await draw(figure, facts)).svg, "image/svg+xml");
    return saved(`${file}.svg`);
  };
  const copyPicture = async (): Promise<Told> => {
    const text = [facts.title, facts.summary, ...facts.credits].join("\n");
    const png = pngOf(figure, facts);
    if (await copyClip({ text, html: pictureHtml(png, facts), png }))
      return { words: t("Copied.") };
    await savePng();
    return { words: t("Copying is not allowed here: saved as {name}.", { name: `${file}.png` }) };
  };
  const copyTable = async (): Promise<Told> => {
    const table = twinOf(figure);
    const shown = shownTable(table, extract);
    const missing = table.rows.length - shown.rows.length;
    const credits =
      missing === 0
        ? facts.credits
        : [
            countWords(
              missing,
              "{n} row is left out: it may not be passed on.",
              "{n} rows are left out: they may not be passed on.",
            ),
            ...facts.credits,
          ];
    const text = [shown.caption, tabbed(shown), ...credits].join("\n");
    const html = Promise.resolve(tableHtml(shown, credits));
    return (await copyClip({ text, html })) ? { words: t("Copied.") } : refused(text);
  };
  const saveCsv = async (): Promise<Told> => {
    const name = `${file}.csv`;
    saveFile(name, csvOf(chartTable(figure, extract), { mark: true }), "text/csv;charset=utf-8");
    return saved(name);
  };
  return (
    <Acts title={facts.title}>
      <ActButton onTold={onTold} act={savePng}>
        {t("Picture (PNG)")}
      </ActButton>
      <ActButton onTold={onTold} act={saveSvg}>
        {t("Drawing (SVG)")}
      </ActButton>
      <ActButton onTold={onTold} act={copyPicture}>
        {t("Copy picture")}
      </ActButton>
      <ActButton onTold={onTold} act={copyTable}>
        {t("Copy table")}
      </ActButton>
      <ActButton onTold={onTold} act={saveCsv}>
        {t("Table (CSV)")}
      </ActButton>
    </Acts>
  );
}

async function draw(figure: HTMLElement, facts: FigureFacts): Promise<Picture> {
  const { drawPicture } = await import("./picture/picture.ts");
  const parts = figure.querySelectorAll(
    ":is(.chart-figure-drawing, .chart-figure-foot):not([hidden], [hidden] *)",
  );
  if (parts.length === 0) {
    throw new Error(t("Only its table is shown: switch back to the drawing."));
  }
  return drawPicture([...parts], facts);
}

async function pngOf(figure: HTMLElement, facts: FigureFacts): Promise<Blob> {
  const { pngOfPicture } = await import("./picture/png.ts");
  return pngOfPicture(await draw(figure, facts));
}

/** The picture as a document takes it: with its words, and with what it shows for who does not see it. */
async function pictureHtml(png: Promise<Blob>, facts: FigureFacts): Promise<string> {
  const source = await dataAddress(await png);
  const image = `<img alt="${escaped(`${facts.title}. ${facts.summary}`)}" src="${source}">`;
  return `${image}${facts.credits.map((credit) => `<p>${escaped(credit)}</p>`).join("")}`;
}

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(binary)}`;
}
