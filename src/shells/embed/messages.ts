import type { FrameParams, Proto } from "../../url/frameParams.ts";

/**
 * The height messages that host pages listen for, and what they say to a frame. Pure: what is sent,
 * and when, is decided in useFrame.ts. The shapes are facts about published protocols; each is named
 * by the host script that reads it.
 */

const PROJECT = "myawaddy-returns";
const PYM = "xPYMx";
const RESIZER = "[iFrameSizer]";

/** What iframe-resizer's child says once, so that a host which loaded first begins to talk. */
export const RESIZER_READY = "[iFrameResizerChild]Ready";

/** Who around the frame is known to listen. */
export interface Hosts {
  /** This page's own address: some hosts find the frame by it. */
  readonly href: string;
  /** The embedder's id of the frame, which Datawrapper's hosts look for in its address. */
  readonly eid: string | undefined;
  /** pym.js: the id of the element that holds the frame. */
  readonly pym: string | undefined;
  /** WordPress: what it gave the frame to prove that it is the one. */
  readonly secret: string | undefined;
  /** A shape that is sent only because the embedder asked: it disturbs hosts that do not expect it. */
  readonly proto: Proto | undefined;
}

/** What iframe-resizer's host asked for when it opened the talk. */
export interface Resizer {
  readonly id: string;
  /** Whether it wants to hear of changes that it did not ask about. */
  readonly auto: boolean;
  /** Changes of at most so many pixels are not worth telling. */
  readonly tolerance: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The hosts that a frame's address names: pym.js in the query, WordPress in the fragment. */
export function hostsOf(href: string, { eid, proto }: FrameParams): Hosts {
  const { searchParams, hash } = new URL(href);
  const pym = searchParams.get("childId") ?? "";
  const secret = /^#\?secret=([A-Za-z0-9]{1,64})(&|$)/.exec(hash)?.[1];
  return {
    href,
    eid,
    proto,
    secret,
    pym: /^[^\s<>"']{1,128}$/.test(pym) && !pym.includes(PYM) ? pym : undefined,
  };
}

/** One message for each host that listens, or that is always told. */
export function encodeSize(hosts: Hosts, { width, height }: Size): readonly unknown[] {
  const { href, eid, pym, secret, proto } = hosts;
  const messages: unknown[] = [
    // AMP refuses less than 100 px. newswire/frames reads this one too.
    { sentinel: "amp", type: "embed-size", height: Math.max(100, height) },
    encodeOwn({ type: "resize", height, width }, eid),
  ];
  if (eid !== undefined) messages.push({ "datawrapper-height": { [eid]: height } });
  if (pym !== undefined) messages.push(["pym", pym, "height", String(height)].join(PYM));
  if (secret !== undefined) messages.push({ message: "height", value: height, secret });
  if (proto === "medium") {
    messages.push(JSON.stringify({ src: href, context: "iframe.resize", height }));
  }
  if (proto === "guardian") {
    const id = `iframeMessenger:${eid ?? PROJECT}`;
    messages.push(JSON.stringify({ id, type: "set-height", value: height }));
  }
  return messages;
}

/** iframe-resizer ignores a message with a zero, and takes "true" or "false" for a greeting. */
export function encodeResizer(
  id: string,
  { width, height }: Size,
  event: "init" | "resize",
): string {
  return `${RESIZER}${id}:${Math.max(1, height)}:${Math.max(1, width)}:${event}`;
}

export type Own =
  | { readonly type: "ready" }
  | ({ readonly type: "resize" } & Size)
  /** The query string of what is shown: only what the address carries too. */
  | { readonly type: "state"; readonly query: string }
  /** Another version of the dataset than the pinned one is out. */
  | {
      readonly type: "dataset";
      readonly pinned: string;
      readonly newest: string;
      readonly changed: number;
    }
  | { readonly type: "error"; readonly because: string };

/** Our own message, for hosts that follow the frame. */
export function encodeOwn(own: Own, eid: string | undefined): unknown {
  return { source: PROJECT, v: 1, eid: eid ?? null, ...own };
}

export type HostMessage =
  /** iframe-resizer opens the talk. */
  | { readonly kind: "resizer"; readonly resizer: Resizer }
  /** The host wants to know the size, whether it has changed or not. */
  | { readonly kind: "size"; readonly from: "resizer" | "other" }
  | { readonly kind: "state"; readonly query: string }
  | { readonly kind: "step"; readonly step: number };

/** What a message from the host asks for; undefined for all that is not meant for this frame. */
export function decodeHost(data: unknown, { pym }: Hosts): HostMessage | undefined {
  if (typeof data === "string") {
    if (data.startsWith(RESIZER)) return decodeResizer(data.slice(RESIZER.length));
    const [sign, id, type] = data.split(PYM, 3);
    const isPym = sign === "pym" && id === pym && pym !== undefined && type === "width";
    return isPym ? { kind: "size", from: "other" } : undefined;
  }
  if (typeof data !== "object" || data === null) return undefined;
  if ("sentinel" in data && data.sentinel === "amp" && "type" in data) {
    return data.type === "frames-init" ? { kind: "size", from: "other" } : undefined;
  }
  return decodeOwn(data);
}

function decodeOwn(data: object): HostMessage | undefined {
  if (!("source" in data && data.source === PROJECT)) return undefined;
  if (!("v" in data && data.v === 1 && "type" in data)) return undefined;
  if (data.type === "requestSize") return { kind: "size", from: "other" };
  if (data.type === "setState" && "query" in data && typeof data.query === "string") {
    return data.query.length <= 4000 ? { kind: "state", query: data.query } : undefined;
  }
  if (data.type === "goToStep" && "step" in data && typeof data.step === "number") {
    const { step } = data;
    return Number.isInteger(step) && step > 0 ? { kind: "step", step } : undefined;
  }
  return undefined;
}

/**
 * The greeting is up to 24 fields, fewer from older hosts, told apart from commands by its field 2,
 * which is "true" or "false". Its fields of style are the host's wish for another page than this.
 */
function decodeResizer(text: string): HostMessage | undefined {
  const fields = text.split(":");
  const [id = "", , sizesWidth = ""] = fields;
  if (/^(true|false)$/.test(sizesWidth)) {
    if (id === "" || id.length > 256) return undefined;
    const tolerance = Number(fields[11] ?? 0);
    return {
      kind: "resizer",
      resizer: { id, auto: fields[6] !== "false", tolerance: tolerance > 0 ? tolerance : 0 },
    };
  }
  return /^(resize|reset)$/.test(text) ? { kind: "size", from: "resizer" } : undefined;
}
