import type { Reader } from "./params.ts";

/**
 * A reader of addresses of other files: on the host of the page, or on any by https. Relative ones
 * are relative to the page.
 *
 * @param page address of the page
 */
export function addressReader(page: string): Reader<string> {
  const { protocol, host } = new URL(page);
  return (value) => {
    if (!URL.canParse(value, page)) return undefined;
    const url = new URL(value, page);
    const isOurs = url.protocol === protocol && url.host === host;
    return url.protocol === "https:" || isOurs ? value : undefined;
  };
}
