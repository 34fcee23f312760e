import { describe, expect, it } from "vitest";
import { type Snippet, snippetOf } from "../../src/shells/embed/snippet.ts";

const SNIPPET: Snippet = {
  site: "https://returns.example/site/",
  view: "claims",
  query: "nationality=ETH&theme=dark",
  eid: "mr-0123456789abcdef",
  lang: "en-GB",
  title: 'Claims: "Returns" & more',
  height: 1480,
  withScript: false,
  evidence: {
    sentence: "≥ 260 went <home>.",
    heads: ["Figure", "Of", "According to"],
    rows: [["at least 260 people", "Handed over <once>", "The army"]],
  },
};

describe(snippetOf, () => {
  const html = snippetOf(SNIPPET);

  it("frames the view as it is shown, under an id of its own", () => {
    expect(html).toContain(
      'src="https://returns.example/site/embed/claims/?nationality=ETH&amp;theme=dark&amp;eid=mr-0123456789abcdef"',
    );
  });

  it("says what the frame is, how high it will be, and what it may ask for", () => {
    expect(html).toContain('title="Claims: &quot;Returns&quot; &amp; more"');
    expect(html).toContain('height="1480"');
    expect(html).toContain('loading="lazy" width="100%"');
    expect(html).toContain('allow="fullscreen; clipboard-write; web-share; screen-wake-lock"');
  });

  it("says its figures where no frame is shown, with their qualifiers and claimants", () => {
    expect(html).toContain("<summary>≥ 260 went &lt;home&gt;.</summary>");
    expect(html).toContain(
      "<tr><td>at least 260 people</td><td>Handed over &lt;once&gt;</td><td>The army</td></tr>",
    );
    expect(html).toContain(
      'href="https://returns.example/site/?nationality=ETH&amp;theme=dark#claims"',
    );
  });

  it("says what language its texts are in, whatever that of the page around them", () => {
    expect(html).toContain('<figure data-myawaddy-returns lang="en-GB"');
  });

  it("brings the site's script only when asked to", () => {
    expect(html).not.toContain("<script");
    expect(snippetOf({ ...SNIPPET, withScript: true })).toContain(
      '<script async src="https://returns.example/site/embed.js"></script>',
    );
  });
});
