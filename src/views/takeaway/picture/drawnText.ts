import { t } from "../../../language/translate.ts";
import { breakableWords, lettersOf } from "../../formatWords.ts";
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
  const baseline = baselineOf(style);
  const lines: { words: string[]; x: number; y: number }[] = [];
  for (const { 0: word, index } of nodes
    .map(({ data }) => data)
    .join("")
    .matchAll(/\S+/g)) {
    for (const { text, box } of piecesOf(nodes, word, index)) {
      if (box.width === 0) continue;
      const y = box.top + box.height * baseline;
      const line = lines.at(-1);
      if (line && Math.abs(line.y - y) < 1) line.words.push(text);
      else lines.push({ words: [text], x: box.left, y });
    }
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

/** A word, and where it is; one that goes over several lines, as without spaces it may, line by line. */
function piecesOf(
  nodes: readonly Text[],
  word: string,
  at: number,
): readonly { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const boxesOf = (from: number, to: number) => {
    range.setStart(...placeIn(nodes, at + from));
    const [node, last] = placeIn(nodes, at + to - 1);
    range.setEnd(node, last + 1);
    return [...range.getClientRects()];
  };
  const [first, ...others] = boxesOf(0, word.length);
  if (!first) return [];
  if (others.every(({ top }) => Math.abs(top - first.top) < first.height / 2)) {
    return [{ text: word, box: first }];
  }
  const pieces: { text: string; box: DOMRect }[] = [];
  for (const { segment, index } of lettersOf(word)) {
    const [box] = boxesOf(index, index + segment.length);
    const piece = pieces.at(-1);
    if (!box) continue;
    if (piece && Math.abs(piece.box.top - box.top) < box.height / 2) piece.text += segment;
    else pieces.push({ text: segment, box });
  }
  return pieces;
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
  for (const { word, isSpaced } of breakableWords(text)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line}${isSpaced ? " " : ""}${word}`;
    if (line !== undefined && (context?.measureText(longer).width ?? 0) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
