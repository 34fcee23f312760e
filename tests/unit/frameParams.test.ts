import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFrameParams } from "../../src/url/frameParams.ts";

describe(parseFrameParams, () => {
  it("takes nothing for granted", () => {
    expect(parseFrameParams("")).toEqual({
      params: { fit: false, notify: true, eid: undefined, proto: undefined },
      ignored: [],
    });
  });

  it("reads what the embedder says", () => {
    expect(parseFrameParams("?q=x&fit=1&eid=news-4711&notify=0&proto=medium").params).toEqual({
      fit: true,
      notify: false,
      eid: "news-4711",
      proto: "medium",
    });
  });

  it.each([
    ["eid=short", "eid", "short", "none"],
    ["eid=%3Cscript%3E1", "eid", "<script>1", "none"],
    ["fit=yes", "fit", "yes", "0"],
    ["notify=no", "notify", "no", "1"],
    ["proto=flourish", "proto", "flourish", "none"],
  ])("ignores %s and says so", (query, name, value, used) => {
    expect(parseFrameParams(query).ignored).toEqual([{ name, value, used }]);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const { eid } = parseFrameParams(query).params;
        expect(eid ?? "long-enough").toMatch(/^[\w-]{8,64}$/);
      }),
    );
  });
});
