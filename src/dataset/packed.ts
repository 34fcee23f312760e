import { DatasetError } from "./fault.ts";
import { digestOf } from "./published.ts";

/**
 * A file that the page itself carries, as a briefing pack does (`scripts/pack.ts`); undefined where
 * it carries none by that address.
 *
 * @throws DatasetError `unreachable` when its bytes are not those that were packed
 */
export async function readPacked(url: string): Promise<ArrayBuffer | undefined> {
  const block = document.querySelector<HTMLScriptElement>(
    `script[data-url=${JSON.stringify(url)}]`,
  );
  if (!block) return undefined;
  const bytes = new TextEncoder().encode(block.textContent);
  const digest = await digestOf(bytes);
  if (digest !== "" && digest !== block.dataset["sha256"]) {
    const because = "its bytes are not those that were packed: ask for another copy of this file";
    throw new DatasetError({ kind: "unreachable", url, because });
  }
  return bytes.buffer;
}

/** SHA-256 of the data that the page carries, as it was packed; "" for a page of the site. */
export function packDigest(): string {
  const block = document.querySelector<HTMLScriptElement>("script[data-url$='dataset.json']");
  return block?.dataset["sha256"] ?? "";
}
