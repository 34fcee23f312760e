import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

// What answers without a network, among a browser's parts that fail one at a time.

// By its name alone: a worker has other globals than a page, and is checked against those.
const WORKER: string = "../../src/worker/offline.ts";

const SCOPE = "https://site.example/returns/";
const CODE = `${SCOPE}assets/index-abc.js`;
const DATA = `${SCOPE}data/dataset.json`;

const answer = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { "Content-Type": type } });

type Listener = (event: {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(done: Promise<void>): void;
}) => void;

const listeners = new Map<string, Listener>();
const fetched = vi.fn<(request: Request) => Promise<Response>>();
const match = vi.fn<(url: string) => Promise<Response | undefined>>();
const open = vi.fn<() => Promise<object>>();
const put = vi.fn<() => Promise<void>>();
const addAll = vi.fn<(requests: readonly Request[]) => Promise<void>>();

/** How the worker answers; undefined where it leaves that to the network. */
async function ask(url: string): Promise<string | undefined> {
  let answered: Promise<Response> | undefined;
  listeners.get("fetch")?.({
    request: new Request(url),
    respondWith: (promised) => (answered = promised),
    waitUntil: () => {},
  });
  return (await answered)?.text();
}

describe("the worker", () => {
  beforeEach(async () => {
    vi.stubGlobal("self", {
      registration: { scope: SCOPE },
      clients: {},
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    });
    vi.stubGlobal("FILES", [
      ["", "1"],
      ["assets/index-abc.js", "2"],
      ["data/dataset.json", "3"],
    ]);
    vi.stubGlobal("BUILD", "b1");
    vi.stubGlobal("fetch", fetched);
    vi.stubGlobal("caches", { open });
    open.mockResolvedValue({ match, put, addAll });
    put.mockResolvedValue();
    match.mockImplementation(async (url) =>
      url === DATA ? answer("kept data", "application/json") : answer("kept", "text/javascript"),
    );
    vi.resetModules();
    await import(WORKER);
  });

  afterEach(() => {
    vi.resetAllMocks();
    vi.unstubAllGlobals();
  });

  it("answers for code without the network, and for data with what is newest", async () => {
    fetched.mockResolvedValue(answer("new data", "application/json; charset=utf-8"));
    expect(await ask(CODE)).toBe("kept");
    expect(fetched).not.toHaveBeenCalled();
    expect(await ask(DATA)).toBe("new data");
  });

  it("leaves alone what is of another site, and what it does not keep", async () => {
    expect(await ask("https://tile.example/1.png")).toBeUndefined();
    expect(await ask("https://site.example/other/data/dataset.json")).toBeUndefined();
    expect(await ask(`${SCOPE}embed/map/`)).toBeUndefined();
  });

  it.each([
    ["a page to sign in", async () => answer("<p>Sign in", "text/html")],
    ["a server in trouble", async () => answer("Back soon", "text/html", 503)],
    ["no network", async () => Promise.reject(new TypeError("Failed to fetch"))],
  ])("gives the data that it keeps for %s", async (_, network) => {
    fetched.mockImplementation(network);
    expect(await ask(DATA)).toBe("kept data");
  });

  it("says that data is gone, whatever says so", async () => {
    fetched.mockResolvedValue(answer("Not here", "text/html", 404));
    expect(await ask(DATA)).toBe("Not here");
  });

  it("is no worse than no worker where the browser's store fails", async () => {
    open.mockRejectedValue(new DOMException("Unexpected internal error", "UnknownError"));
    fetched.mockImplementation(async () => answer("from the network", "text/javascript"));
    expect(await ask(CODE)).toBe("from the network");
    expect(await ask(DATA)).toBe("from the network");
  });

  it("does not take the place of the one before when there is no room for all of it", async () => {
    addAll.mockRejectedValue(new DOMException("Full", "QuotaExceededError"));
    let done = Promise.resolve();
    listeners.get("install")?.({
      request: new Request(SCOPE),
      respondWith: () => {},
      waitUntil: (promised) => (done = promised),
    });
    await expect(done).rejects.toThrow("Full");
    const [requests = []] = addAll.mock.calls[0] ?? [];
    expect(requests.map(({ url, cache }) => [url.slice(SCOPE.length), cache])).toEqual([
      ["", "no-cache"],
      ["assets/index-abc.js", "default"],
      ["data/dataset.json", "no-cache"],
    ]);
  });
});
