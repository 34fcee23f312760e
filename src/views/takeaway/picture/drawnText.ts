import { t } from "../../../language/translate.ts";
import { FONT, svgElement } from "./svgElement.ts";

/**
 * Text of the page line by line, each where the browser set it, as text.
 *
 * @param nodes that follow each other: a sentence may be made of several
 */
export function drawnText(
  nodes: readonly Text[],
  style: CSSStyleDeclaration,
): readonly SVGElement[] {
  const range = document.createRange();
  const baseline = baselineOf(style);
  const lines: { words: string[]; x: number; y: number }[] = [];
  for (const { 0: word, index } of nodes
    .map(({ data }) => data)
    .join("")
    .matchAll(/\S+/g)) {
    range.setStart(...placeIn(nodes, index));
    const [node, last] = placeIn(nodes, index + word.length - 1);
    range.setEnd(node, last + 1);
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const y = box.top + box.height * baseline;
    const line = lines.at(-1);
    if (line && Math.abs(line.y - y) < 1) line.words.push(word);
    else lines.push({ words: [word], x: box.left, y });
  }
  return lines.map(({ words, x, y }) => {
    const attributes = {
      x,
      y,
      fill: style.color,
      "font-family": FONT,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      ...(style.letterSpacing === "normal" ? {} : { "letter-spacing": style.letterSpacing }),
    };
    const text = words.join(" ");
    return svgElement(
      "text",
      attributes,
      style.textTransform === "uppercase" ? text.toUpperCase() : text,
    );
  });
}

/** The node, and the place in it, of a letter of all of them. */
function placeIn(nodes: readonly Text[], index: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (index < before + node.length) return [node, index - before];
    before += node.length;
  }
  throw new Error(t("The text has changed while it was drawn."));
}

/** Where in the height of a line of text the letters stand, from 0 (its top) to 1. */
function baselineOf(style: CSSStyleDeclaration): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0.8;
  context.font = style.font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText("x");
  return above / (above + below);
}

/** A text in lines that are no wider than a number of pixels. */
export function wrapped(text: string, width: number, font: string): readonly string[] {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && (context?.measureText(longer).width ?? 0) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
