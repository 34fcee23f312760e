import { drawnSvg } from "./drawnSvg.ts";
import { drawnText } from "./drawnText.ts";
import { svgElement } from "./svgElement.ts";

/**
 * What an element of the page shows, as SVG that stands alone: drawings with the style of each mark
 * written out, text as text, grounds and rules as shapes. No foreignObject, which slide and drawing
 * programs do not read, no custom properties, no reference to anything outside.
 *
 * @param name of the element, unlike any other of the picture
 * @returns a group whose origin is the element's upper left corner
 */
export function drawnElement(element: Element, name: string): SVGElement {
  const { left, top } = element.getBoundingClientRect();
  const group = svgElement("g", { transform: `translate(${-left} ${-top})` });
  const defs = svgElement("defs");
  group.append(defs);
  draw(element, group, { defs, name });
  return group;
}

interface Clips {
  readonly defs: SVGElement;
  readonly name: string;
}

function draw(element: Element, into: SVGElement, clips: Clips): void {
  const style = getComputedStyle(element);
  if (isUnseen(element, style)) return;
  if (element instanceof SVGSVGElement) {
    into.append(drawnSvg(element));
    return;
  }
  const target = style.overflow === "visible" ? into : clipped(element, into, clips);
  target.append(...boxOf(element, style));
  for (const run of runsOf(element)) {
    if (run instanceof Element) draw(run, target, clips);
    else target.append(...drawnText(run, style));
  }
}

/** What an element holds, in the order of painting: elements, and runs of text between them. */
function runsOf(element: Element): readonly (Element | readonly Text[])[] {
  const runs: (Element | Text[])[] = [];
  for (const child of element.childNodes) {
    const last = runs.at(-1);
    if (child instanceof Element) runs.push(child);
    else if (child instanceof Text && Array.isArray(last)) last.push(child);
    else if (child instanceof Text) runs.push([child]);
  }
  return runs.toSorted((a, b) => depthOf(a) - depthOf(b));
}

/** Its place in the stack: the panes of a map do not stand in the order in which they lie. */
function depthOf(run: Element | readonly Text[]): number {
  return run instanceof Element ? Number.parseInt(getComputedStyle(run).zIndex, 10) || 0 : 0;
}

/** Controls, tiles of a map and what only a screen reader is told are no part of the picture. */
const NOT_DRAWN =
  ".visually-hidden, .border-map-zoom, .border-crossings-skip, .border-map-hint, select, input, img, canvas, details, button:not(li *, .leaflet-pane *)";

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return style.display === "none" || style.visibility === "hidden" || element.matches(NOT_DRAWN);
}

/** What an element cuts off, cut off. */
function clipped(element: Element, into: SVGElement, { defs, name }: Clips): SVGElement {
  const { left: x, top: y, width, height } = element.getBoundingClientRect();
  const id = `${name}-clip-${defs.childElementCount}`;
  const clip = svgElement("clipPath", { id });
  clip.append(svgElement("rect", { x, y, width, height }));
  defs.append(clip);
  const group = svgElement("g", { "clip-path": `url(#${id})` });
  into.append(group);
  return group;
}

/** The ground and the borders of an element. */
function boxOf(element: Element, style: CSSStyleDeclaration): readonly SVGElement[] {
  const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
  const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  const fill = style.backgroundColor;
  const ground = isClear ? [] : [svgElement("rect", { x: left, y: top, width, height, fill })];
  const sides = [
    ["top", left, top, right, top],
    ["bottom", left, bottom, right, bottom],
    ["left", left, top, left, bottom],
    ["right", right, top, right, bottom],
  ] as const;
  const borders = sides.flatMap(([side, x1, y1, x2, y2]) => {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (!(thick > 0) || kind === "none") return [];
    const stroke = style.getPropertyValue(`border-${side}-color`);
    const dash = kind === "dashed" ? [thick * 2] : kind === "dotted" ? [thick] : [];
    const dashes = dash.length > 0 ? { "stroke-dasharray": dash.join(" ") } : {};
    return [svgElement("line", { x1, y1, x2, y2, stroke, "stroke-width": thick, ...dashes })];
  });
  return [...ground, ...borders];
}
