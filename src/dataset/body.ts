import { DatasetError } from "./fault.ts";

/** Bytes that a file from elsewhere may have, whatever it is. A dataset of 100,000 claims has 60 MB. */
export const MOST_BYTES = 100_000_000;
/** Milliseconds that it may take to come. */
export const PATIENCE = 60_000;

/** How much of a file has come. */
export interface Arrival {
  readonly bytes: number;
  /** Of how many; absent where the server does not say. */
  readonly of?: number;
}

export interface BodyRules {
  readonly most: number;
  /** The address that was asked: an answer from another host is not what the reader agreed to. */
  readonly url: string;
  readonly onArrival?: (arrival: Arrival) => void;
}

/**
 * The bytes of an answer, as long as it stays within what a reader can bear.
 *
 * @throws DatasetError `refused` when it is too large or from another host than was asked;
 *   `unreachable` when the server has no such file
 */
export async function readBody(response: Response, rules: BodyRules): Promise<ArrayBuffer> {
  const { most, url, onArrival } = rules;
  const refuse = async (because: string): Promise<never> => {
    await response.body?.cancel();
    throw new DatasetError({ kind: "refused", url, because });
  };
  if (response.redirected && hostOf(response.url) !== hostOf(url)) {
    return refuse(
      `the server sends it on to another host, ${hostOf(response.url)}: ask for it there, if you trust it`,
    );
  }
  if (!response.ok) {
    const because = `the server answered ${response.status} ${response.statusText}`.trim();
    throw new DatasetError({ kind: "unreachable", url, because });
  }
  const told = Number(response.headers.get("content-length") ?? 0);
  if (told > most) return refuse(tooLarge(told, most));
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    bytes += next.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      throw new DatasetError({ kind: "refused", url, because: tooLarge(bytes, most) });
    }
    // What was compressed on the way is longer than the server says.
    onArrival?.({ bytes, ...(told >= bytes && { of: told }) });
  }
  return joined(parts, bytes);
}

/** The bytes of a small file: of a map's base, or a deck. */
export function readSmall(
  response: Response,
  url: string,
  onArrival: (arrival: Arrival) => void,
): Promise<ArrayBuffer> {
  return readBody(response, { url, most: MOST_BYTES / 10, onArrival });
}

/** Why a file of so many bytes is not read. */
export function tooLarge(bytes: number, most: number): string {
  return `it has ${megabytes(bytes)} or more, and this page reads up to ${megabytes(most)}`;
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000)} MB`;
}

function joined(parts: readonly Uint8Array[], bytes: number): ArrayBuffer {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole.buffer;
}

/** A relative address is one of this site. */
function hostOf(url: string): string {
  return new URL(url, import.meta.url).host;
}
