// The worker in which a dataset from elsewhere is read: what it takes does not stop the page.
import { readDataset } from "./readDataset.ts";

self.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
  const [answer] = ports;
  if (typeof data !== "object" || data === null || !answer) return;
  if (!("bytes" in data && data.bytes instanceof ArrayBuffer)) return;
  const url = "url" in data ? String(data.url) : "";
  // A port has one other end: it takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  answer.postMessage("begun");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  answer.postMessage(readDataset(data.bytes, url));
});
