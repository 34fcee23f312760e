import { normaliseText } from "../../derive/searchText.ts";

/** A name for files, packages and keys: lower-case letters, digits and hyphens. */
export function slugOf(title: string): string {
  const slug = normaliseText(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "dataset" : slug;
}
