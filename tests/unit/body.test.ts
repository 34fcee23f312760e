import { describe, expect, it } from "vitest";
import { type Arrival, readBody } from "../../src/dataset/body.ts";
import { loadElsewhere } from "../../src/dataset/elsewhere.ts";

const URL_ASKED = "https://data.example/a.json";

/** An answer whose parts come one by one. */
function answer(parts: readonly string[], init: ResponseInit = {}, cameFrom = URL_ASKED): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  const response = new Response(stream, init);
  Object.defineProperty(response, "url", { value: cameFrom });
  Object.defineProperty(response, "redirected", { value: cameFrom !== URL_ASKED });
  return response;
}

const because = (text: RegExp) => ({ failure: { because: expect.stringMatching(text) } });

describe(readBody, () => {
  it("joins what came, and says how much it was", async () => {
    const arrivals: Arrival[] = [];
    const body = await readBody(answer(["ab", "cd"], { headers: { "content-length": "4" } }), {
      url: URL_ASKED,
      most: 10,
      onArrival: (arrival) => arrivals.push(arrival),
    });
    expect(new TextDecoder().decode(body)).toBe("abcd");
    expect(arrivals).toEqual([
      { bytes: 2, of: 4 },
      { bytes: 4, of: 4 },
    ]);
  });

  it("refuses at once what says that it is too large", async () => {
    const large = answer(["ab"], { headers: { "content-length": "200000000" } });
    const read = readBody(large, { url: URL_ASKED, most: 100_000_000 });
    await expect(read).rejects.toMatchObject(because(/200 MB or more.*up to 100 MB/));
  });

  it("refuses what grows too large without saying so", async () => {
    const read = readBody(answer(["abc", "abc", "abc"]), { url: URL_ASKED, most: 8 });
    await expect(read).rejects.toMatchObject({ failure: { kind: "refused" } });
  });

  it("refuses an answer from another host, and names it", async () => {
    const moved = answer(["{}"], {}, "https://evil.example/b.json");
    const read = readBody(moved, { url: URL_ASKED, most: 8 });
    await expect(read).rejects.toMatchObject(because(/another host, evil\.example/));
  });

  it("goes along within one host", async () => {
    const moved = answer(["{}"], {}, "https://data.example/b.json");
    await expect(readBody(moved, { url: URL_ASKED, most: 8 })).resolves.toBeInstanceOf(ArrayBuffer);
  });

  it("says what a server answered that has no such file", async () => {
    const gone = answer([], { status: 404, statusText: "Not Found" });
    const read = readBody(gone, { url: URL_ASKED, most: 8 });
    await expect(read).rejects.toMatchObject(because(/404 Not Found/));
  });
});

describe(loadElsewhere, () => {
  it("leaves a server that trickles, and says how much came", async () => {
    const load = loadElsewhere({
      url: URL_ASKED,
      signal: new AbortController().signal,
      onProgress: () => {},
      patience: 1,
      open: async (signal) =>
        new Response(
          new ReadableStream({
            start(controller) {
              controller.enqueue(new TextEncoder().encode("{"));
              signal.addEventListener("abort", () => controller.error(signal.reason));
            },
          }),
        ),
    });
    await expect(load).rejects.toMatchObject(because(/did not come whole within .* 1 bytes/));
  });

  it("says that a browser does not tell why there is no answer", async () => {
    const load = loadElsewhere({
      url: URL_ASKED,
      signal: new AbortController().signal,
      onProgress: () => {},
      open: async () => {
        throw new TypeError("Failed to fetch");
      },
    });
    await expect(load).rejects.toMatchObject(because(/CORS/));
  });
});
