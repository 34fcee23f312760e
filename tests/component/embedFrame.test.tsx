import { fireEvent, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { EmbedFrame } from "../../src/shells/Embed.tsx";

const PAGE = "https://returns.example/embed/claims/";

/** A page in a frame of another window, whose root is as high as it is set to be. */
function frame(query = "", { isFramed = true } = {}) {
  const host = document.body.appendChild(document.createElement("iframe")).contentWindow;
  if (!host) throw new Error("jsdom gives frames a window");
  const sent: unknown[] = [];
  vi.spyOn(host, "postMessage").mockImplementation((message: unknown) => void sent.push(message));
  if (isFramed) vi.spyOn(window, "parent", "get").mockReturnValue(host);

  let onResize = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly callback: () => void;
      constructor(callback: () => void) {
        this.callback = callback;
      }
      observe() {
        onResize = this.callback;
      }
      disconnect() {}
    },
  );
  const due: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => due.push(run));

  const root = document.body.appendChild(document.createElement("div"));
  let box = { width: 600, height: 300.4 };
  vi.spyOn(root, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, box.width, box.height),
  );
  const onQuery = vi.fn<(query: string) => void>();
  const page = (shown: string) => (
    <EmbedFrame root={root} address={`${PAGE}?${query}`} query={shown} onQuery={onQuery}>
      {null}
    </EmbedFrame>
  );
  const { rerender } = render(page(query));
  return {
    sent,
    root,
    onQuery,
    host,
    show: (shown: string) => rerender(page(shown)),
    resize: (height: number, width = 600) => {
      box = { width, height };
      onResize();
      for (const run of due.splice(0)) run();
    },
    hear: (data: unknown, source: Window = host) =>
      fireEvent(window, new MessageEvent("message", { data, source })),
    own: (type: string) =>
      sent.filter(
        (message) =>
          typeof message === "object" &&
          message !== null &&
          "source" in message &&
          "type" in message &&
          message.type === type,
      ),
  };
}

const own = (message: object) => ({ source: "myawaddy-returns", v: 1, ...message });

describe(EmbedFrame, () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it("says that it is ready, and how high it is in whole pixels", () => {
    const { sent } = frame("eid=news-4711");
    expect(sent).toEqual([
      own({ eid: "news-4711", type: "ready" }),
      "[iFrameResizerChild]Ready",
      { sentinel: "amp", type: "embed-size", height: 301 },
      own({ eid: "news-4711", type: "resize", height: 301, width: 600 }),
      { "datawrapper-height": { "news-4711": 301 } },
    ]);
  });

  it("says nothing outside a frame", () => {
    expect(frame("eid=news-4711", { isFramed: false }).sent).toEqual([]);
  });

  it("says no heights where the frame keeps its own", () => {
    const { sent, resize, hear } = frame("eid=news-4711&fit=1");
    resize(500);
    hear(own({ type: "requestSize" }));
    expect(sent).toEqual([own({ eid: "news-4711", type: "ready" })]);
  });

  it("says nothing when the height is the same in whole pixels", () => {
    const { sent, resize } = frame();
    const before = sent.length;
    resize(300.9);
    resize(301);
    expect(sent).toHaveLength(before);
  });

  it("tells greater and smaller heights", () => {
    const { own, resize } = frame();
    resize(420);
    resize(280);
    expect(own("resize")).toMatchObject([{ height: 301 }, { height: 420 }, { height: 280 }]);
  });

  it("answers the host that greets as iframe-resizer does, with its id", () => {
    const { sent, hear, resize } = frame();
    hear("[iFrameSizer]frame1:8:false:false:32:true:true::auto:::0:false");
    resize(420);
    expect(sent.filter((message) => typeof message === "string")).toEqual([
      "[iFrameResizerChild]Ready",
      "[iFrameSizer]frame1:301:600:init",
      "[iFrameSizer]frame1:420:600:resize",
    ]);
  });

  it("stops when the height rises without end, says so, and goes on when the reader does something", () => {
    const { root, own, resize } = frame();
    for (let height = 302; height < 320; height += 1) resize(height);
    expect(own("resize")).toHaveLength(6);
    expect(own("error")).toHaveLength(1);
    fireEvent.pointerDown(root);
    resize(400);
    expect(own("resize")).toHaveLength(7);
  });

  it("tells the host what is shown, when it changes, and nothing that the host has put there", () => {
    const { own, show } = frame("childId=x");
    show("nationality=ETH&childId=x");
    expect(own("state")).toMatchObject([{ query: "nationality=ETH" }]);
  });

  it("shows what the host asks for, by way of the reader of addresses, and keeps the host's own keys", () => {
    const { hear, onQuery } = frame("childId=x&eid=news-4711");
    hear(own({ type: "setState", query: "nationality=ETH&sort=nonsense&eid=another-1&evil=1" }));
    expect(onQuery).toHaveBeenCalledExactlyOnceWith("nationality=ETH&eid=news-4711&childId=x");
  });

  it("hears nobody but its host", () => {
    const { hear, onQuery, sent } = frame();
    const before = sent.length;
    const stranger = document.body.appendChild(document.createElement("iframe")).contentWindow;
    for (const source of [stranger, window]) {
      if (!source) throw new Error("jsdom gives frames a window");
      hear(own({ type: "setState", query: "q=x" }), source);
      hear(own({ type: "requestSize" }), source);
    }
    expect(onQuery).not.toHaveBeenCalled();
    expect(sent).toHaveLength(before);
  });

  it("asks a browser that sizes frames itself, and bears its refusal", () => {
    const requestResize = vi.fn(() => {
      throw new DOMException("not wanted", "NotAllowedError");
    });
    vi.stubGlobal("requestResize", requestResize);
    const { own } = frame();
    expect(requestResize).toHaveBeenCalledOnce();
    expect(own("resize")).toHaveLength(1);
  });
});
