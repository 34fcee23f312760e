import type { Claim } from "../../dataset/schema.ts";
import { creditsOf } from "./credits.ts";
import type { Extract } from "./extract.ts";

/** What is said of a chart or a map wherever it goes. */
export interface FigureFacts {
  readonly title: string;
  readonly summary: string;
  readonly credits: readonly string[];
}

/** @param figure a `ChartFigure` of the page */
export function figureFacts(figure: HTMLElement, extract: Extract): FigureFacts {
  const { known, filtersShown, address } = extract;
  const described = figure.getAttribute("aria-describedby");
  // The owners of a map's lines are named under it.
  const credit = figure.parentElement?.querySelector(":scope > [class$='-credit']")?.textContent;
  return {
    title: figure.querySelector(".chart-figure-title")?.textContent ?? "",
    summary: (described && document.getElementById(described)?.textContent) || "",
    credits: [
      ...(credit ? [credit] : []),
      ...creditsOf(
        known,
        claimsIn(figure, extract).map(({ id }) => id),
        filtersShown,
        address,
      ),
    ],
  };
}

/** The claims that a part of the page rests on: each of its numbers is, or stands beside, a link to its own. */
export function claimsIn(part: Element, { known }: Extract): readonly Claim[] {
  const asked = new Set(
    [...part.querySelectorAll("a[href*='claim=']")].flatMap((link) => {
      const [, query = ""] = (link.getAttribute("href") ?? "").split("?");
      return new URLSearchParams(query.split("#")[0]).getAll("claim");
    }),
  );
  return known.dataset.claims.filter(({ id }) => asked.has(id));
}
