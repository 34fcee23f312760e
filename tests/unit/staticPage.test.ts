import { describe, expect, it } from "vitest";
import { sheetOf, staticHtml } from "../../scripts/share/staticPage.ts";

const SHEETS = [
  sheetOf("assets/first.css", "@layer reset,base;@layer base{a{color:red}}"),
  sheetOf("assets/card.css", "@layer views{.claim-card{gap:0}.claim-card-head{gap:0}}"),
  sheetOf("assets/slides.css", "@layer shells{.slide .claim-card{gap:0}}"),
];
const PAGE = {
  folder: "claim/c001/",
  title: "<b>Claims</b>",
  description: "at least 260",
  head: "",
  body: `<article class="claim-card full">260</article>`,
};

describe(staticHtml, () => {
  const html = staticHtml(PAGE, SHEETS, ["assets/a.woff2"]);

  it("asks for the styles of what it shows, those that order the layers first, and no others", () => {
    const styles = [...html.matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href);
    expect(styles).toEqual(["../../assets/first.css", "../../assets/card.css"]);
  });

  it("reaches everything from its own folder, and asks for the font at once", () => {
    expect(html).toContain('href="../../assets/a.woff2"');
    expect(html).not.toMatch(/(href|src)="\//);
  });

  it("carries the policy of its folder, and no script", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;b&gt;Claims&lt;/b&gt;");
  });
});
