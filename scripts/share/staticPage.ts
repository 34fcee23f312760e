import type { Rolldown } from "vite";
import { escaped } from "../../src/views/takeaway/copy.ts";
import { contentPolicy, framingOf, ownHost } from "../headers.ts";
import type { Preview } from "./preview.ts";

/** A page that is whole without any script. */
export interface StaticPage extends Preview {
  /** From the root of the site: `claim/c001/`. */
  readonly folder: string;
  /** Markup of its body. */
  readonly body: string;
}

/** A style sheet of the build, and the classes that its rules start with: those of its components. */
export interface Sheet {
  readonly name: string;
  readonly classes: ReadonlySet<string>;
  /** It says in which order the layers of all others count. */
  readonly isFirst: boolean;
}

export function sheetsOf(bundle: Rolldown.OutputBundle): readonly Sheet[] {
  return Object.values(bundle).flatMap((file) => {
    return file.type === "asset" && file.fileName.endsWith(".css")
      ? [sheetOf(file.fileName, String(file.source))]
      : [];
  });
}

export function sheetOf(name: string, text: string): Sheet {
  const classes = [...text.matchAll(/(?:^|[{},])\s*\.([a-z][a-z-]*)/g)].flatMap(
    ([, found]) => found ?? [],
  );
  return { name, classes: new Set(classes), isFirst: text.startsWith("@layer reset") };
}

/**
 * The HTML file of a page, with the style sheets of the components that it was drawn by.
 *
 * @param fonts files of the build: asked for at once, since a font that is late is not used
 */
export function staticHtml(
  { folder, title, description, head, body }: StaticPage,
  sheets: readonly Sheet[],
  fonts: readonly string[],
): string {
  const root = "../".repeat(folder.split("/").length - 1);
  const used = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
  );
  const styles = [
    ...sheets.filter(({ isFirst }) => isFirst),
    ...sheets.filter(
      ({ isFirst, classes }) => !isFirst && [...used].some((name) => classes.has(name)),
    ),
  ];
  const links = [
    ...fonts.map(
      (name) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${name}" />`,
    ),
    ...styles.map(({ name }) => `<link rel="stylesheet" href="${root}${name}" />`),
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy(framingOf(folder), ownHost())}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="${escaped(description)}" />
    <title>${escaped(title)}</title>
    ${head}
    <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
    ${links.join("\n    ")}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
