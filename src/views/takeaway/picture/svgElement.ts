const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG; what it stands for decides the name, never a reader's text. */
export function svgElement(name: string, attributes: Attributes = {}, text?: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no element of SVG`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/** The page's typeface, which a picture in pixels has; a file of SVG does not carry it with it. */
export const FONT = "'Overpass Variable', Overpass, 'Noto Sans', Arial, sans-serif";
