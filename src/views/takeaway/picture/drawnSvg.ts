import { FONT, svgElement } from "./svgElement.ts";

/** What decides how a mark looks, with what it is where nothing is said. */
const MARK_STYLES: Readonly<Record<string, string>> = {
  fill: "",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "paint-order": "normal",
};

const TEXT_STYLES: Readonly<Record<string, string>> = {
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "font-size": "",
  "font-weight": "400",
  "letter-spacing": "normal",
};

/** No part of a picture, or a reference to something outside of it. */
const LEFT_OUT = new Set(["script", "style", "foreignObject", "image", "title", "desc"]);

/** A drawing of the page at its place, with all that style sheets say written on its marks. */
export function drawnSvg(svg: SVGSVGElement): SVGElement {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const copy = svgElement("svg", {
    x: left,
    y: top,
    width,
    height,
    viewBox: svg.getAttribute("viewBox") ?? `0 0 ${width} ${height}`,
    preserveAspectRatio: svg.getAttribute("preserveAspectRatio") ?? "xMidYMid meet",
    overflow: getComputedStyle(svg).overflow === "visible" ? "visible" : "hidden",
  });
  copy.append(...drawnChildren(svg));
  return copy;
}

function drawnChildren(element: Element): readonly (Element | string)[] {
  return [...element.childNodes].flatMap((child): (Element | string)[] => {
    if (child instanceof Text) return [child.data];
    const drawn = child instanceof Element ? drawnMark(child) : undefined;
    return drawn ? [...haloFirst(drawn)] : [];
  });
}

function drawnMark(element: Element): Element | undefined {
  const style = getComputedStyle(element);
  // What stands in defs is never rendered by itself.
  const isShown = style.display !== "none" && style.visibility !== "hidden";
  if (LEFT_OUT.has(element.localName) || !(isShown || element.closest("defs"))) return undefined;
  // A link of a picture would lead to a page that need not be there.
  const copy = svgElement(element.localName === "a" ? "g" : element.localName);
  for (const { name, value } of element.attributes) {
    if (isKept(name, value)) copy.setAttribute(name, value);
  }
  const isText = ["text", "tspan"].includes(element.localName);
  for (const [name, usual] of Object.entries({ ...MARK_STYLES, ...(isText ? TEXT_STYLES : {}) })) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== usual) copy.setAttribute(name, withinFile(value));
    else copy.removeAttribute(name);
  }
  if (isText) copy.setAttribute("font-family", FONT);
  if (element.localName === "stop") copy.setAttribute("stop-color", style.stopColor);
  if (style.transform !== "none" && !element.hasAttribute("transform")) {
    copy.setAttribute("transform", style.transform);
  }
  copy.append(...drawnChildren(element));
  return copy;
}

/**
 * A text whose outline lies behind it, as two: not every program knows the order of painting, and
 * one that does not would cover the letters.
 */
function haloFirst(drawn: Element): readonly Element[] {
  if (drawn.localName !== "text" || !drawn.getAttribute("paint-order")?.startsWith("stroke")) {
    return [drawn];
  }
  const halo = drawn.cloneNode(true);
  if (!(halo instanceof Element)) return [drawn];
  for (const part of [drawn, ...drawn.querySelectorAll("*")]) part.removeAttribute("stroke");
  for (const part of [halo, ...halo.querySelectorAll("*")]) {
    part.setAttribute("fill", part.getAttribute("stroke") ?? "none");
  }
  for (const part of [drawn, halo]) part.removeAttribute("paint-order");
  halo.setAttribute("aria-hidden", "true");
  return [halo, drawn];
}

function isKept(name: string, value: string): boolean {
  if (/^(on|aria-|data-|xmlns|href|xlink)/.test(name) || value.includes("var(")) return false;
  return !["class", "style", "tabindex", "role", "focusable", "target", "rel"].includes(name);
}

/** `url("https://host/page#id")` is another file to most programs: the part after # is meant. */
function withinFile(value: string): string {
  return value.replace(/url\("?[^)"]*#([^)"]+)"?\)/g, "url(#$1)");
}
