import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datasetUrl, parseDatasetParams } from "../../src/url/datasetParams.ts";
import { replaceParams } from "../../src/url/params.ts";
import { DEFAULT_VIEW_STATE, replaceViewState } from "../../src/url/viewState.ts";

const PAGE = "https://returns.example/site/embed/claims/?q=x";

describe(replaceParams, () => {
  it("leaves what is not named as it is, in the contract's order and what is not ours last", () => {
    const query = "childId=frame&v=1.0.0&place=kk-park&q=old";
    expect(replaceParams(query, ["q", "place"], "q=new&batch=b02")).toBe(
      "q=new&batch=b02&v=1.0.0&childId=frame",
    );
  });

  it("keeps every parameter of a host, whatever it is", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (foreign) => {
        const host = [...new URLSearchParams(foreign)].filter(([name]) => name !== "q");
        const next = replaceParams(`q=a&${new URLSearchParams(host)}`, ["q"], "q=b");
        const kept = new URLSearchParams(next);
        for (const [name] of host) {
          expect(kept.getAll(name)).toEqual(new URLSearchParams(host).getAll(name));
        }
        expect([...kept]).toHaveLength(host.length + 1);
      }),
    );
  });
});

describe(replaceViewState, () => {
  it("keeps the dataset that is shown and what the host page has added", () => {
    const state = { ...DEFAULT_VIEW_STATE, nationality: ["ETH"] };
    expect(replaceViewState("q=old&childId=frame&data=other.json", state)).toBe(
      "nationality=ETH&data=other.json&childId=frame",
    );
  });
});

describe(parseDatasetParams, () => {
  it.each([
    ["", "", ""],
    ["v=1.0.0", "", "1.0.0"],
    ["data=https%3A%2F%2Fdata.example%2Fa.json", "https://data.example/a.json", ""],
    ["data=mine.json", "https://returns.example/site/embed/claims/mine.json", ""],
    ["data=%2Fother%2Fmine.json", "https://returns.example/other/mine.json", ""],
    ["data=own", "own", ""],
  ])("reads %j", (query, data, v) => {
    expect(parseDatasetParams(query, PAGE)).toEqual({ params: { data, v }, ignored: [] });
  });

  it.each([
    "data=http%3A%2F%2Fdata.example%2Fa.json",
    "data=%2F%2F",
    "data=javascript%3Aalert(1)",
    "data=data%3A%2C%7B%7D",
    "data=file%3A%2F%2F%2Fetc%2Fpasswd",
    "v=newest",
    "v=..%2F..%2Fsecret",
  ])("ignores %j and says so", (query) => {
    const { params, ignored } = parseDatasetParams(query, PAGE);
    expect(params).toEqual({ data: "", v: "" });
    expect(ignored).toHaveLength(1);
    expect(ignored[0]).toMatchObject({ name: query.slice(0, query.indexOf("=")), used: "none" });
  });

  it("pins no version of somebody else's dataset", () => {
    const { params, ignored } = parseDatasetParams("data=mine.json&v=1.0.0", PAGE);
    const data = "https://returns.example/site/embed/claims/mine.json";
    expect(params).toEqual({ data, v: "" });
    expect(ignored).toEqual([{ name: "v", value: "1.0.0", used: data }]);
  });
});

describe(datasetUrl, () => {
  it("finds the published datasets from the site's root, others where they are", () => {
    expect(datasetUrl({ data: "", v: "" }, "../../")).toBe("../../data/dataset.json");
    expect(datasetUrl({ data: "", v: "1.0.0" }, "./")).toBe("./data/versions/1.0.0.json");
    expect(datasetUrl({ data: "mine.json", v: "" }, "../../")).toBe("mine.json");
  });
});
