import { VIEW_NAMES, type ViewName } from "../views/viewName.ts";

/**
 * A page of the built site: which shell it shows, and of what. The build writes an HTML file for
 * each (`scripts/pages.ts`), with these as attributes of its root element, so that every page loads
 * its own code only and can be served with headers of its own.
 */
export type Page =
  | { readonly shell: "dashboard" }
  | { readonly shell: "present" }
  /** Shows nothing of the dataset: it is for those who embed. */
  | { readonly shell: "check" }
  | { readonly shell: "embed"; readonly view: ViewName };

/** Every page of the site. */
export const PAGES: readonly Page[] = [
  { shell: "dashboard" },
  { shell: "present" },
  { shell: "check" },
  ...VIEW_NAMES.map((view) => ({ shell: "embed", view }) as const),
];

/** The folder of a page below the site's root: "" or "embed/claims/". */
export function folderOf(page: Page): string {
  switch (page.shell) {
    case "dashboard":
      return "";
    case "present":
      return "present/";
    case "check":
      return "embed/check/";
    case "embed":
      return `embed/${page.view}/`;
  }
}

/** From a page to the root of the site: "./" or "../../". The site works from any folder. */
export function rootFrom(page: Page): string {
  return "../".repeat(folderOf(page).split("/").length - 1) || "./";
}

/** The page that a root element's data attributes name. */
export function readPage({ shell, view }: Readonly<Record<string, string | undefined>>): Page {
  const found = PAGES.find(
    (page) => page.shell === shell && (page.shell !== "embed" || page.view === view),
  );
  if (found === undefined) throw new Error(`The page names no shell: ${shell}, ${view}`);
  return found;
}

/** The views that a page can show. */
export function viewsOf(page: Page): readonly ViewName[] {
  switch (page.shell) {
    case "dashboard":
    case "present":
      return VIEW_NAMES;
    case "embed":
      return [page.view];
    case "check":
      return [];
  }
}
