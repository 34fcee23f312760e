import { type Ignored, readParams, replaceParams } from "./params.ts";

/** The version since which an address asks for what has changed; "" for none, or for what is none. */
export function parseSince(query: string): { since: string; ignored: readonly Ignored[] } {
  const { one, ignored } = readParams(query);
  const since = one("since", (value) => (/^\d+\.\d+\.\d+$/.test(value) ? value : undefined), "");
  return { since, ignored };
}

/** The same address with what has changed since a version; "" closes it. */
export function replaceSince(query: string, since: string): string {
  return replaceParams(query, ["since"], since === "" ? "" : `since=${since}`);
}
