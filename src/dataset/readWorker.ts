// The worker in which a dataset from elsewhere is read: what it takes does not stop the page.
import { type FromWorker, partsOf, restOf } from "./inParts.ts";
import { parseSliced } from "./parseSliced.ts";
import { readDataset } from "./readDataset.ts";

self.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
  const [answer] = ports;
  if (typeof data !== "object" || data === null || !answer) return;
  if (!("bytes" in data && data.bytes instanceof ArrayBuffer)) return;
  const url = "url" in data ? String(data.url) : "";
  // A port has one other end: it takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const send = (message: FromWorker) => answer.postMessage(message);
  const { bytes } = data;
  send("begun");
  const sliced = parseSliced(new Uint8Array(bytes), (claims) => send({ claims }));
  if (sliced) return send(restOf(sliced));
  send("begun");
  const reading = readDataset(bytes, url);
  if ("failure" in reading) return send(reading);
  for (const part of partsOf(reading.dataset)) send(part);
});
