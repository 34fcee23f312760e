/**
 * Puts a text on the clipboard. False where that is refused, as in a frame whose host did not allow
 * it: then the text has to be shown, to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The same thing in several forms: what is pasted takes the one that it can show. What is made later
 * is given as a promise: browsers take it only while they remember the click.
 */
export interface Clip {
  readonly text: string;
  readonly html: Promise<string>;
  readonly png?: Promise<Blob>;
}

/** Puts a table or a picture on the clipboard, in one write; false where that is refused. */
export async function copyClip({ text, html, png }: Clip): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": html.then((markup) => new Blob([markup], { type: "text/html" })),
      ...(png ? { "image/png": png } : {}),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** A text as HTML: nothing in it is read as markup. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
