import { drawnElement } from "./drawnElement.ts";
import { wrapped } from "./drawnText.ts";
import { FONT, svgElement } from "./svgElement.ts";

/** What a picture says besides what is drawn. */
export interface PictureWords {
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly summary: string;
  /** Sources, date, version, licence and address: a line each, broken where it is too long. */
  readonly credits: readonly string[];
}

/** A picture as a file of SVG, and its size in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const TITLE = { size: 18, weight: 600, height: 24 };
const CREDIT = { size: 12, weight: 400, height: 16 };

/**
 * Draws parts of the page, one under the other, between a title and what must be known of them, so
 * that the picture says it wherever it goes.
 *
 * @param parts elements that are shown, such as a drawing and its key
 */
export function drawPicture(
  parts: readonly Element[],
  { title, summary, credits }: PictureWords,
): Picture {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const inner = Math.max(320, ...boxes.map((box) => Math.ceil(box.width)));
  const root = getComputedStyle(document.documentElement);
  const ink = root.color;
  let y = MARGIN;
  const content: SVGElement[] = [];
  const write = (text: string, { size, weight, height }: typeof TITLE) => {
    for (const line of wrapped(text, inner, `${weight} ${size}px ${FONT}`)) {
      y += height;
      const place = { x: MARGIN, y: y - height / 4 };
      const font = { "font-family": FONT, "font-size": size, "font-weight": weight };
      content.push(svgElement("text", { ...place, ...font, fill: ink }, line));
    }
  };
  write(title, TITLE);
  parts.forEach((part, i) => {
    const box = boxes[i];
    if (!box || box.height === 0) return;
    y += CREDIT.height;
    const group = svgElement("g", { transform: `translate(${MARGIN} ${y})` });
    group.append(drawnElement(part, `part-${i}`));
    content.push(group);
    y += Math.ceil(box.height);
  });
  y += CREDIT.height;
  for (const credit of credits) write(credit, CREDIT);
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const ids = { role: "img", "aria-labelledby": "picture-title picture-desc" };
  const svg = svgElement("svg", { width, height, viewBox: `0 0 ${width} ${height}`, ...ids });
  svg.append(
    svgElement("title", { id: "picture-title" }, title),
    svgElement("desc", { id: "picture-desc" }, summary),
    svgElement("rect", { width, height, fill: groundOf(root) }),
    ...content,
  );
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

function groundOf({ backgroundColor }: CSSStyleDeclaration): string {
  return backgroundColor === "rgba(0, 0, 0, 0)" ? "#ffffff" : backgroundColor;
}
