// Run by scripts/pages.ts with the app's own code, like scripts/prerender.tsx.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { parseRiver } from "../../src/dataset/river.ts";
import { type Card, deriveCards } from "../../src/derive/cards.ts";
import { derivedFigures } from "../../src/derive/derivedFigures.ts";
import { deriveKnown } from "../../src/derive/known.ts";
import { deriveRiverRule } from "../../src/derive/river.ts";
import { evidenceHeads } from "../../src/shells/embed/snippetTexts.ts";
import { folderOf, type Page, PAGES } from "../../src/shells/page.ts";
import { DEFAULT_VIEW_STATE, formatViewState, type ViewState } from "../../src/url/viewState.ts";
import { ClaimCard } from "../../src/views/claims/ClaimCard.tsx";
import { saidWords } from "../../src/views/claims/words.ts";
import { briefOf } from "../../src/views/briefOf.ts";
import { briefRows, figureWords, sentenceText } from "../../src/views/briefText.ts";
import { formatDate } from "../../src/views/formatDate.ts";
import { claimLd, datasetLd } from "../../src/views/machine/claimsLd.ts";
import { VIEWS } from "../../src/views/registry.tsx";
import { VIEW_NAMES, type ViewName } from "../../src/views/viewName.ts";
import { readPublishable } from "../publish/source.ts";
import { aboutPage } from "../about/aboutPage.tsx";
import { type CardFrame, claimCard, viewCard } from "./card.tsx";
import { drawCard } from "./drawCard.ts";
import { headOf, siteUrl } from "./heads.ts";
import { CLAIM_HEIGHT, HEIGHTS } from "./heights.ts";
import { oembedOf } from "./oembed.ts";
import type { Preview } from "./preview.ts";
import type { StaticPage } from "./staticPage.ts";

const CLAIMS_FILE = "data/claims.jsonld";

interface File {
  readonly name: string;
  readonly make: () => Promise<Buffer> | string;
}

const { dataset } = readPublishable();
const known = deriveKnown(dataset);
const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
const { find } = deriveCards(known, derivedFigures(known));
const cards = dataset.claims.flatMap(({ id }) => find(id) ?? []);
const site = siteUrl();
/**
 * Hundreds of pictures that take a minute to draw: only for a build that knows its address, since
 * nobody shows a picture at a relative one.
 */
const HAS_CLAIM_PICTURES = site !== undefined;
const river = riverOf(dataset.map.river);
const frame: CardFrame = {
  title: dataset.title,
  edition: `Counts up to ${formatDate(dataset.asOf)}. Version ${dataset.version}, from ${dataset.sources.length} sources${site === undefined ? "" : `. ${new URL(site).host}`}`,
  river,
};
const briefs = new Map(
  await Promise.all(
    VIEW_NAMES.map(
      async (name) => [name, await briefOf(name, { known, state: DEFAULT_VIEW_STATE })] as const,
    ),
  ),
);

/** By the folder of the page. */
export const PREVIEWS: ReadonlyMap<string, Preview> = new Map(
  PAGES.map((page) => [folderOf(page), previewOf(page)]),
);

/** Pages to be read and shared without any script: what the site is, and one for each claim. */
export const STATIC_PAGES: readonly StaticPage[] = [
  aboutPage(known, cards, river, CLAIMS_FILE),
  ...cards.map(claimPage),
];

/** Pictures and oEmbed answers. */
export const FILES: readonly File[] = [
  ...VIEW_NAMES.flatMap(viewFiles),
  ...cards.flatMap(claimFiles),
];

function previewOf(page: Page): Preview {
  const name: ViewName = page.shell === "embed" ? page.view : "headline";
  const title = page.shell === "embed" ? titleOf(name) : dataset.title;
  const description = sentenceText(viewBrief(name).sentence, units);
  const folder = folderOf(page);
  const file = `${"../".repeat(folder.split("/").length - 1)}${CLAIMS_FILE}`;
  // A frame has little time: what the whole dataset is stands on the page that it belongs to.
  const linked = datasetLd(dataset, file, page.shell === "embed" ? description : undefined);
  const shared = { title, description, page: folder, linked };
  const head = headOf({ ...shared, picture: pictureOf(name), oembed: `oembed/${name}.json` }, site);
  return { title, description, head };
}

function viewFiles(name: ViewName): readonly File[] {
  const { sentence } = viewBrief(name);
  const rows = briefRows(viewBrief(name), units);
  const answer = oembedOf(
    {
      site: site ?? "../",
      view: name,
      query: "",
      eid: `mr-oembed-${name}`,
      title: titleOf(name),
      height: HEIGHTS[name],
      evidence: { sentence: sentenceText(sentence, units), heads: evidenceHeads(), rows },
    },
    { picture: pictureOf(name), publisher: dataset.title },
  );
  return [
    { name: `oembed/${name}.json`, make: () => answer },
    {
      name: pictureOf(name),
      make: () => drawCard(viewCard({ label: VIEWS[name].title, sentence, rows }, units, frame)),
    },
  ];
}

function claimPage(card: Card): StaticPage {
  const folder = `claim/${card.id}/`;
  const href = (change: Partial<ViewState>) => {
    const [only, ...others] = change.claim ?? [];
    if (only !== undefined && others.length === 0) return `../${only}/`;
    return `../../?${formatViewState({ ...DEFAULT_VIEW_STATE, ...change })}`;
  };
  const title = claimTitle(card);
  const description = `${wordsOf(card)}${card.text}`;
  const shared = {
    title,
    description,
    page: folder,
    linked: claimLd(known.lookup.claim(card.id), known, `../../${CLAIMS_FILE}`),
  };
  const head = headOf(
    { ...shared, picture: claimPicture(card), oembed: `oembed/claim/${card.id}.json` },
    site,
  );
  const body = renderToStaticMarkup(
    <div className="claim-page" data-shell="claim">
      <header>
        <a href="../../">{dataset.title}</a>
        <h1>{dataset.subtitle}</h1>
      </header>
      <main>
        <ClaimCard
          card={card}
          units={units}
          act={{ href, go: () => {} }}
          words={[]}
          anchored
          full
        />
      </main>
      <footer>
        <p>{frame.edition}</p>
        <a href={`../../?claim=${card.id}#claims`}>Open it among all claims</a>
      </footer>
    </div>,
  );
  return { folder, title, description, head, body };
}

function claimFiles(card: Card): readonly File[] {
  const title = claimTitle(card);
  const sources = card.chain.flatMap(({ source }) => (source ? [source.publisher] : []));
  const figure = card.figure ? figureWords(card.figure, units) : "";
  const answer = oembedOf(
    {
      site: site ?? "../../",
      view: "claims",
      query: `claim=${card.id}&fit=1`,
      eid: `mr-oembed-${card.id}`,
      title,
      height: CLAIM_HEIGHT,
      evidence: { sentence: card.text, heads: evidenceHeads(), rows: [[figure, card.text, title]] },
    },
    { picture: claimPicture(card), publisher: dataset.title },
  );
  const drawn = {
    claimant: card.claimant,
    said: saidWords(card),
    figure,
    text: card.text,
    carriedBy: `Carried by ${[...new Set(sources)].join(", ")}`,
    isDisputed: card.status === "disputed",
  };
  return [
    { name: `oembed/claim/${card.id}.json`, make: () => answer },
    ...(HAS_CLAIM_PICTURES
      ? [{ name: claimPicture(card), make: () => drawCard(claimCard(drawn, frame)) }]
      : []),
  ];
}

function wordsOf({ figure }: Card): string {
  return figure ? `${figureWords(figure, units)}. ` : "";
}

function claimTitle(card: Card): string {
  return `${card.claimant}, ${saidWords(card)}: ${dataset.title}`;
}

function titleOf(name: ViewName): string {
  return `${VIEWS[name].title}: ${dataset.title}`;
}

function pictureOf(name: ViewName): string {
  return `share/${name}.png`;
}

function claimPicture({ id }: Card): string {
  return HAS_CLAIM_PICTURES ? `share/claim/${id}.png` : pictureOf("claims");
}

function viewBrief(name: ViewName) {
  const found = briefs.get(name);
  if (!found) throw new Error(`There is no view ${name}`);
  return found;
}

function riverOf(file: string | undefined) {
  return file === undefined
    ? undefined
    : deriveRiverRule(parseRiver(JSON.parse(readFileSync(join("public", file), "utf8")), file));
}
