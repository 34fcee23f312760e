import { DatasetError, messageOf } from "./fault.ts";

/**
 * The JSON that a file says.
 *
 * @param url where it came from, for the message
 * @throws DatasetError `not-json`
 */
export function readJson(bytes: BufferSource, url: string): unknown {
  const text = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const because = /^\s*</.test(text) ? "it is a web page (HTML), not JSON" : messageOf(error);
    throw new DatasetError({ kind: "not-json", url, because });
  }
}
