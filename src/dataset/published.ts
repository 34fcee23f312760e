import type { Dataset } from "./schema.ts";

/**
 * SHA-256, in hexadecimal, of every dataset that this build publishes; the build writes them here
 * after it has validated each (`scripts/publish.ts`).
 */
declare const PUBLISHED_DIGESTS: readonly string[];

/**
 * True when the dataset is, byte for byte, one that was validated when the site was built. Then it
 * need not be validated again by every reader, and the schema need not be sent to them.
 *
 * @param value what the bytes say as JSON
 * @param digest of the bytes, by `digestOf`
 */
export function isPublished(value: unknown, digest: string): value is Dataset {
  return PUBLISHED_DIGESTS.includes(digest);
}

/** SHA-256 in hexadecimal; "" where the browser has none to offer, as outside of https. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  // The types say that it is always there; pages served without https have none.
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (subtle === undefined) return "";
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
