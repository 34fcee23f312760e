import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeHost,
  encodeOwn,
  encodeResizer,
  encodeSize,
  type Hosts,
  hostsOf,
} from "../../src/shells/embed/messages.ts";
import { parseFrameParams, type Proto } from "../../src/url/frameParams.ts";
import { parseViewState } from "../../src/url/viewState.ts";

const PAGE = "https://example.org/embed/claims/";
const size = { width: 600, height: 421 };

const hosts = (change: Partial<Hosts> = {}): Hosts => ({
  href: PAGE,
  eid: undefined,
  pym: undefined,
  secret: undefined,
  proto: undefined,
  ...change,
});
const of = (address: string) => hostsOf(PAGE + address, parseFrameParams("").params);

describe(hostsOf, () => {
  it("finds pym.js in the query", () => {
    expect(of("?childId=chart-1&initialWidth=600").pym).toBe("chart-1");
  });

  it.each(["", "?childId=", "?childId=axPYMxb", "?childId=%3Cb%3E", `?childId=${"a".repeat(129)}`])(
    "finds no pym.js in %j",
    (address) => {
      expect(of(address).pym).toBeUndefined();
    },
  );

  it("finds WordPress in the fragment, also beside other keys", () => {
    expect(of("#?secret=AbC123").secret).toBe("AbC123");
    expect(of("#?secret=AbC123&x=1").secret).toBe("AbC123");
  });

  it.each([
    "#secret=abc",
    "?secret=abc",
    "#?secret=a-b",
    "#?secret=%3Cb%3E",
    "#amp=1",
    "#?secret=",
  ])("finds no WordPress in %j", (address) => {
    expect(of(address).secret).toBeUndefined();
  });
});

describe(encodeSize, () => {
  const sent = (change?: Partial<Hosts>, height = 421) =>
    encodeSize(hosts(change), { ...size, height });
  const strings = (change?: Partial<Hosts>) =>
    sent(change).filter((message) => typeof message === "string");

  it("sends AMP and our own shape to everybody, and nothing as a string", () => {
    expect(sent()).toEqual([
      { sentinel: "amp", type: "embed-size", height: 421 },
      { source: "myawaddy-returns", v: 1, eid: null, type: "resize", height: 421, width: 600 },
    ]);
  });

  it("never asks AMP for less than it grants", () => {
    expect(sent({}, 40)).toContainEqual({ sentinel: "amp", type: "embed-size", height: 100 });
  });

  it("keys Datawrapper's shape by the embedder's id, and sends none without it", () => {
    expect(sent({ eid: "news-4711" })).toContainEqual({
      "datawrapper-height": { "news-4711": 421 },
    });
    expect(JSON.stringify(sent())).not.toContain("datawrapper");
  });

  it("sends pym.js one string when it is addressed, and none otherwise", () => {
    expect(strings({ pym: "x" })).toEqual(["pymxPYMxxxPYMxheightxPYMx421"]);
    expect(strings()).toEqual([]);
  });

  it("sends WordPress the height as it is, which it clamps itself", () => {
    const message = { message: "height", value: 2400, secret: "AbC123" };
    expect(sent({ secret: "AbC123" }, 2400)).toContainEqual(message);
  });

  it.each<[Proto, unknown]>([
    ["medium", { src: PAGE, context: "iframe.resize", height: 421 }],
    ["guardian", { id: "iframeMessenger:news-4711", type: "set-height", value: 421 }],
  ])("sends the shape of %s when asked to", (proto, expected) => {
    const [message, ...rest] = strings({ proto, eid: "news-4711" });
    expect(JSON.parse(message ?? "")).toEqual(expected);
    expect(rest).toEqual([]);
  });

  it("never takes another publisher's name, nor asks the host to go anywhere", () => {
    const all = [undefined, "medium", "guardian"].flatMap((proto) =>
      proto === undefined || proto === "medium" || proto === "guardian"
        ? sent({ proto, eid: "news-4711", pym: "x", secret: "AbC123" })
        : [],
    );
    expect(JSON.stringify(all)).not.toMatch(/Flourish|navigate|scroll|link|close/i);
  });
});

describe(encodeResizer, () => {
  it("answers with the id that the host gave, and with no zero", () => {
    expect(encodeResizer("frame1", size, "init")).toBe("[iFrameSizer]frame1:421:600:init");
    expect(encodeResizer("frame1", { width: 0, height: 0 }, "resize")).toBe(
      "[iFrameSizer]frame1:1:1:resize",
    );
  });
});

describe(encodeOwn, () => {
  it("says who it is from, in which version, and for which frame", () => {
    expect(encodeOwn({ type: "state", query: "nationality=ETH" }, "news-4711")).toEqual({
      source: "myawaddy-returns",
      v: 1,
      eid: "news-4711",
      type: "state",
      query: "nationality=ETH",
    });
  });
});

describe(decodeHost, () => {
  const own = (message: object) => ({ source: "myawaddy-returns", v: 1, ...message });

  it("takes the greeting of iframe-resizer 5, by its place and not by its number of fields", () => {
    const greeting =
      "[iFrameSizer]frame1:8:false:false:32:true:false::auto:::4:false:child:auto:false:0:0:true:x:5.5.9:0:1:y";
    expect(decodeHost(greeting, hosts())).toEqual({
      kind: "resizer",
      resizer: { id: "frame1", auto: false, tolerance: 4 },
    });
  });

  it("takes the greeting of an older host, which lacks the last fields", () => {
    expect(decodeHost("[iFrameSizer]frame1:8:false:false:32", hosts())).toEqual({
      kind: "resizer",
      resizer: { id: "frame1", auto: true, tolerance: 0 },
    });
  });

  it.each([
    ["[iFrameSizer]resize", "resizer"],
    ["[iFrameSizer]reset", "resizer"],
    ["pymxPYMxxxPYMxwidthxPYMx600", "other"],
    [{ sentinel: "amp", type: "frames-init" }, "other"],
    [own({ type: "requestSize" }), "other"],
  ])("hears in %j that the host wants the size", (data, from) => {
    expect(decodeHost(data, hosts({ pym: "x" }))).toEqual({ kind: "size", from });
  });

  it("hands on a state and a step", () => {
    expect(decodeHost(own({ type: "setState", query: "nationality=ETH" }), hosts())).toEqual({
      kind: "state",
      query: "nationality=ETH",
    });
    expect(decodeHost(own({ type: "goToStep", step: 3 }), hosts())).toEqual({
      kind: "step",
      step: 3,
    });
  });

  it.each([
    [undefined],
    [null],
    [7],
    ["{}"],
    ["pymxPYMxyxPYMxwidthxPYMx600"],
    ["pymxPYMxxxPYMxnavigateToxPYMxjavascript:alert(1)"],
    ["[iFrameSizer]moveToAnchor:x"],
    ['[iFrameSizer]message:{"a":1}'],
    ["[iFrameSizer]:8:true"],
    [{ sentinel: "amp", type: "embed-size", height: 1 }],
    [own({ type: "setState" })],
    [own({ type: "setState", query: 7 })],
    [own({ type: "setState", query: "q=".padEnd(4001, "x") })],
    [own({ type: "goToStep", step: 0.5 })],
    [own({ type: "goToStep", step: -1 })],
    [own({ type: "navigate", url: "https://example.org" })],
    [{ ...own({ type: "requestSize" }), v: 2 }],
    [{ ...own({ type: "requestSize" }), source: "somebody" }],
  ])("ignores %j", (data) => {
    expect(decodeHost(data, hosts({ pym: "x" }))).toBeUndefined();
  });

  it("takes 10,000 hostile messages without a fault, and lets through only what it knows", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "javascript:alert(1)",
        "<img src=x onerror=alert(1)>",
        "xPYMx",
        "[iFrameSizer]",
        "__proto__",
        "q=%",
      ),
      fc.anything(),
    );
    const text = fc
      .array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("xPYMx", ":", "true", "pym")))
      .map((parts) => parts.join(""));
    const hostile = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      text,
      text.map((rest) => `[iFrameSizer]${rest}`),
      text.map((rest) => `pymxPYMxxxPYMx${rest}`),
      fc.record(
        {
          source: fc.oneof(fc.constant("myawaddy-returns"), nasty),
          v: fc.oneof(fc.constant(1), nasty),
          type: fc.oneof(fc.constantFrom("setState", "goToStep", "requestSize"), nasty),
          query: nasty,
          step: fc.oneof(fc.double(), nasty),
          sentinel: fc.oneof(fc.constant("amp"), nasty),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(hostile, (data) => {
        const message = decodeHost(data, hosts({ pym: "x" }));
        expect([undefined, "resizer", "size", "state", "step"]).toContain(message?.kind);
        // What a host sets goes through the reader of addresses.
        if (message?.kind === "state") parseViewState(message.query);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});
