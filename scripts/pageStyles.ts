import type { Rolldown } from "vite";
import { nameDigestOf } from "./digest.ts";

const LINK = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/g;

/** A page, and the one style sheet that it waits for. */
export interface Styled {
  readonly html: string;
  readonly fileName: string;
  readonly source: string;
}

/**
 * Joins all style sheets of a page in one file. A page is not painted before each of them is there,
 * and over a slow line each costs a round trip that one does not. The links to the single files stay,
 * switched off: by them the code that comes later knows that it need not fetch its style again.
 *
 * @param own rules for this page alone
 * @param changed what a page has in place of what is in the files
 */
export function withOneStyleSheet(
  html: string,
  bundle: Rolldown.OutputBundle,
  own: string,
  changed: (source: string) => string,
): Styled {
  const names = [...html.matchAll(LINK)].map(([, name = ""]) => name);
  const source = changed([...names.map((name) => sourceOf(bundle, name)), own].join("\n"));
  const digest = nameDigestOf(source);
  const fileName = `assets/page-${digest}.css`;
  const link = `<link rel="stylesheet" crossorigin href="./${fileName}">`;
  const marked = html.replaceAll(LINK, (single) => single.replace(">", " disabled>"));
  const [title = ""] = /<title>.*<\/title>/.exec(html) ?? [];
  return { html: marked.replace(title, () => `${title}\n    ${link}`), fileName, source };
}

function sourceOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`The build made no ${name}`);
  return String(file.source).trimEnd();
}
