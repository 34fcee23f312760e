import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "../../src/dataset/schema.ts";
import { deriveBatches } from "../../src/derive/batches.ts";
import type { Card } from "../../src/derive/cards.ts";
import type { Known } from "../../src/derive/known.ts";
import type { RiverRule } from "../../src/derive/river.ts";
import { type Status, STATUSES } from "../../src/derive/status.ts";
import { DEFAULT_VIEW_STATE } from "../../src/url/viewState.ts";
import { datasetLd } from "../../src/views/machine/claimsLd.ts";
import { cite, CITATION_STYLES } from "../../src/views/takeaway/citation.ts";
import { headOf, siteUrl } from "../share/heads.ts";
import type { StaticPage } from "../share/staticPage.ts";
import { About } from "./About.tsx";

const DESCRIPTION =
  "What this site is, how figures are counted, what the marks and words mean, what is not known, how to correct and cite it.";

/** The page that explains the site, written whole at build. */
export function aboutPage(
  known: Known,
  cards: readonly Card[],
  river: RiverRule | undefined,
  claimsFile: string,
): StaticPage {
  const { dataset } = known;
  const folder = "about/";
  const site = siteUrl();
  const title = `About: ${dataset.title}`;
  const contact = process.env["CONTACT_URL"];
  const head = headOf(
    {
      title,
      description: DESCRIPTION,
      page: folder,
      picture: "share/headline.png",
      oembed: "oembed/headline.json",
      linked: datasetLd(dataset, `../${claimsFile}`),
    },
    site,
  );
  const body = renderToStaticMarkup(
    <About
      dataset={dataset}
      units={new Map(dataset.units.map((unit) => [unit.id, unit]))}
      river={river}
      rows={deriveBatches(known, DEFAULT_VIEW_STATE).rows}
      examples={new Map(STATUSES.flatMap((status) => exampleOf(status, cards)))}
      citations={citations(dataset, site)}
      contact={contact === "" ? undefined : contact}
    />,
  );
  return { folder, title, description: DESCRIPTION, head, body };
}

function citations(dataset: Dataset, site: string | undefined) {
  const address = site ?? "https://… (the address in your browser, without about/)";
  return CITATION_STYLES.map((style) => ({
    style,
    text: cite({ dataset, address, taken: dataset.issued }, style),
  }));
}

function exampleOf(status: Status, cards: readonly Card[]): readonly (readonly [Status, Card])[] {
  const found = cards.find((card) => card.status === status && card.figure);
  return found ? [[status, found]] : [];
}
