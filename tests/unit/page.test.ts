import { describe, expect, it } from "vitest";
import { folderOf, PAGES, readPage, rootFrom, viewsOf } from "../../src/shells/page.ts";

describe(readPage, () => {
  it("reads every page from the attributes that the build gives it", () => {
    for (const page of PAGES) expect(readPage({ ...page })).toBe(page);
  });

  it("refuses a page that names no shell", () => {
    expect(() => readPage({ shell: "embed", view: "weather" })).toThrow("embed, weather");
  });
});

describe(rootFrom, () => {
  it("leads from the folder of every page to the root of the site", () => {
    for (const page of PAGES) {
      const at = new URL(folderOf(page), "https://host.example/some/folder/");
      expect(new URL(rootFrom(page), at).pathname).toBe("/some/folder/");
    }
  });
});

describe(viewsOf, () => {
  it("is one view for an embed and every view for the dashboard", () => {
    expect(viewsOf({ shell: "embed", view: "map" })).toEqual(["map"]);
    expect(viewsOf({ shell: "dashboard" })).toContain("headline");
  });
});
