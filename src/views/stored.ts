/**
 * What a reader chose for themselves and no link carries, kept in the browser where that is allowed.
 * A frame without its own origin, a private window or a full disk refuse: then nothing is kept.
 */

const PREFIX = "myawaddy-returns:";

export function readStored(name: string): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeStored(name: string, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, value);
  } catch {
    // A convenience: the choice holds until the page is left.
  }
}
