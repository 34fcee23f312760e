import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { headOf } from "../../scripts/share/heads.ts";
import { oembedOf } from "../../scripts/share/oembed.ts";

const SHARED = {
  title: 'Claims: "Returns" & more',
  description: "at least 260 people, <calculated> by this site",
  page: "claim/c001/",
  picture: "share/claim/c001.png",
  oembed: "oembed/claim/c001.json",
  linked: { "@type": "Claim", text: "</script><script>alert(1)</script>" },
};
const SITE = "https://returns.example/site/";

describe(headOf, () => {
  it("names the picture, its size and the oEmbed answer by whole addresses", () => {
    const head = headOf(SHARED, SITE);
    expect(head).toContain(`<meta property="og:image" content="${SITE}share/claim/c001.png" />`);
    expect(head).toContain('<meta property="og:image:width" content="1200" />');
    expect(head).toContain('<meta property="og:image:height" content="630" />');
    expect(head).toContain(`<meta property="og:url" content="${SITE}claim/c001/" />`);
    expect(head).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${SITE}oembed/claim/c001.json"`,
    );
  });

  it("leads from the page to them where the site does not know its address", () => {
    expect(headOf(SHARED)).toContain('content="../../share/claim/c001.png"');
    expect(headOf(SHARED)).not.toContain("og:url");
  });

  it("lets no text of the dataset become markup", () => {
    const head = headOf(SHARED, SITE);
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    expect(head).toContain("at least 260 people, &lt;calculated&gt; by this site");
    expect(head).toContain("Claims: &quot;Returns&quot; &amp; more");
  });
});

const Answer = z.object({
  type: z.literal("rich"),
  version: z.literal("1.0"),
  title: z.string(),
  html: z.string(),
  width: z.number(),
  height: z.number(),
  thumbnail_url: z.string(),
  thumbnail_width: z.number(),
  thumbnail_height: z.number(),
});

describe(oembedOf, () => {
  it("is a rich answer with the snippet that the dialog gives, without script", () => {
    const text = oembedOf(
      {
        site: SITE,
        view: "claims",
        query: "",
        eid: "mr-oembed-claims",
        title: "Claims",
        height: 1480,
        evidence: {
          sentence: "Of 2 claims …",
          heads: ["Figure", "Of", "According to"],
          rows: [["at least 260 people", "Handed over", "The army"]],
        },
      },
      { picture: "share/claims.png", publisher: "Myawaddy Returns" },
    );
    const answer = Answer.parse(JSON.parse(text));
    expect(answer).toMatchObject({ width: 600, height: 1480, thumbnail_width: 1200 });
    expect(answer.thumbnail_url).toBe(`${SITE}share/claims.png`);
    expect(answer.html).toContain(`src="${SITE}embed/claims/?eid=mr-oembed-claims"`);
    expect(answer.html).toContain("at least 260 people");
    expect(answer.html).not.toContain("<script");
  });
});
