import { type Ignored, oneOf, readParams } from "./params.ts";

/** Heights are sent in these shapes too, for hosts that do not listen for the usual ones. */
const PROTOS = ["medium", "guardian"] as const;
export type Proto = (typeof PROTOS)[number];

/** What an embedder says of the frame that shows the page. */
export interface FrameParams {
  /** Fill the given height and scroll inside; tell no heights. */
  readonly fit: boolean;
  /** The embedder's id of the frame. */
  readonly eid: string | undefined;
  /** Whether a reader of a pinned version is told that there is a newer one. */
  readonly notify: boolean;
  readonly proto: Proto | undefined;
}

export function parseFrameParams(query: string): {
  params: FrameParams;
  ignored: readonly Ignored[];
} {
  const { one, ignored } = readParams(query);
  const eid = one("eid", (value) => (/^[\w-]{8,64}$/.test(value) ? value : undefined), "");
  const proto = one<Proto | "">("proto", oneOf(PROTOS), "");
  return {
    params: {
      fit: one("fit", oneOf(["0", "1"]), "0") === "1",
      notify: one("notify", oneOf(["0", "1"]), "1") === "1",
      eid: eid === "" ? undefined : eid,
      proto: proto === "" ? undefined : proto,
    },
    ignored,
  };
}
