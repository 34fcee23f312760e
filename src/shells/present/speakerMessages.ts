import type { Blank } from "./useDeckControl.ts";

/**
 * What the speaker's window and the audience's say to each other. The query string is all that a
 * deck shows, so it is all that they exchange, besides a blank screen.
 */
export type SpeakerMessage =
  /** The speaker's window is there; the audience's answers with what it shows. */
  | { readonly kind: "hello" }
  /** The audience sees this. */
  | { readonly kind: "shown"; readonly query: string; readonly blank: Blank | undefined }
  /** The audience shall see this. */
  | { readonly kind: "show"; readonly query: string; readonly blank: Blank | undefined };

/** Says that a message is ours: other windows, extensions among them, send theirs too. */
const OURS = "present-speaker-1";
const LONGEST = 8000;

export function encodeMessage(message: SpeakerMessage): Readonly<Record<string, string>> {
  return message.kind === "hello"
    ? { source: OURS, kind: message.kind }
    : {
        source: OURS,
        kind: message.kind,
        query: message.query,
        blank: message.blank ?? "",
      };
}

/** Undefined for whatever is not one of ours. */
export function decodeMessage(data: unknown): SpeakerMessage | undefined {
  if (textOf(data, "source") !== OURS) return undefined;
  const kind = textOf(data, "kind");
  if (kind === "hello") return { kind };
  if (kind !== "shown" && kind !== "show") return undefined;
  const query = textOf(data, "query");
  const colour = textOf(data, "blank");
  if (query === undefined || query.length > LONGEST) return undefined;
  const blank = colour === "black" || colour === "white" ? colour : undefined;
  return { kind, query, blank };
}

function textOf(data: unknown, name: string): string | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const value: unknown = Reflect.get(data, name);
  return typeof value === "string" ? value : undefined;
}
