import { useEffect, useRef } from "react";
import { loopGuard } from "./loopGuard.ts";
import {
  decodeHost,
  encodeOwn,
  encodeResizer,
  encodeSize,
  type HostMessage,
  type Hosts,
  type Own,
  RESIZER_READY,
  type Size,
} from "./messages.ts";
import { type SizeTeller, sizeTeller } from "./sizeTeller.ts";

declare global {
  interface Window {
    /** Of responsively sized frames, which no engine has by default yet. */
    readonly requestResize?: () => void;
  }
}

/** What the host may ask of the page, besides its size. */
export interface Requests {
  readonly onState: (query: string) => void;
  readonly onStep?: (step: number) => void;
  /** Anything that the host said and that was understood. */
  readonly onHeard?: (message: HostMessage) => void;
  /** The host was told a size. */
  readonly onTold?: (size: Size) => void;
}

/**
 * Tells the host page how high an element is, in every shape that a host is known to read, and takes
 * its requests: the only place that posts messages. The element must be as high as its content,
 * whatever the height of the frame. Nothing is told when nothing has changed, nor outside a frame.
 */
export function useFrame({
  element,
  hosts,
  tellsSize,
  query,
  requests,
}: {
  readonly element: HTMLElement;
  readonly hosts: Hosts;
  /** False where the frame keeps its height and the page scrolls in it. */
  readonly tellsSize: boolean;
  /** What is shown, as a query string: the host is told when it changes. */
  readonly query: string;
  readonly requests: Requests;
}): void {
  const latest = useRef(requests);
  const said = useRef(query);
  useEffect(() => {
    latest.current = requests;
  }, [requests]);
  useEffect(() => {
    if (!isFramed()) return undefined;
    return talk(element, hosts, tellsSize, {
      onState: (query) => latest.current.onState(query),
      onStep: (step) => latest.current.onStep?.(step),
      onHeard: (message) => latest.current.onHeard?.(message),
      onTold: (size) => latest.current.onTold?.(size),
    });
  }, [element, hosts, tellsSize]);
  useEffect(() => {
    if (said.current === query) return;
    said.current = query;
    if (isFramed()) post(encodeOwn({ type: "state", query }, hosts.eid));
  }, [query, hosts.eid]);
}

/** Tells the host one thing, and again when it has become another; undefined is nothing to tell. */
export function useTellHost(own: Own | undefined, eid: string | undefined): void {
  const text = own && JSON.stringify(own);
  const latest = useRef(own);
  useEffect(() => {
    latest.current = own;
  }, [own]);
  useEffect(() => {
    if (text === undefined || latest.current === undefined || !isFramed()) return;
    post(encodeOwn(latest.current, eid));
  }, [text, eid]);
}

function isFramed(): boolean {
  return window.parent !== window;
}

/** Hosts are of any origin, and what is told is on the screen already. */
function post(message: unknown): void {
  window.parent.postMessage(message, "*");
}

/** Talks with the host until the returned function is called. */
function talk(
  element: HTMLElement,
  hosts: Hosts,
  tellsSize: boolean,
  { onState, onStep, onHeard, onTold }: Required<Requests>,
): () => void {
  const guard = loopGuard();
  let isLooping = false;
  const measure = (): Size | undefined => {
    const box = element.getBoundingClientRect();
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    if (size.height === 0) return undefined;
    const wasLooping = isLooping;
    isLooping = !guard.admits(size, performance.now());
    if (isLooping && !wasLooping) {
      const because = `The height rose without end, last to ${size.height} px; it is not told any more.`;
      post(encodeOwn({ type: "error", because }, hosts.eid));
    }
    return isLooping ? undefined : size;
  };

  const others = sizeTeller(measure, (size) => {
    for (const message of encodeSize(hosts, size)) post(message);
    requestNativeResize();
    onTold(size);
  });
  let resizer: SizeTeller | undefined;

  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent) return;
    const message = decodeHost(data, hosts);
    if (!message) return;
    onHeard(message);
    switch (message.kind) {
      case "state":
        guard.excuse();
        onState(message.query);
        return;
      case "step":
        guard.excuse();
        onStep(message.step);
        return;
      case "size":
        if (tellsSize) (message.from === "resizer" ? resizer : others)?.tell({ asked: true });
        return;
      case "resizer": {
        if (!tellsSize) return;
        const { id, auto, tolerance } = message.resizer;
        let event: "init" | "resize" = "init";
        resizer = sizeTeller(
          measure,
          (size) => {
            post(encodeResizer(id, size, event));
            event = "resize";
          },
          auto ? tolerance : Infinity,
        );
        resizer.tell({ asked: true });
      }
    }
  };

  const tell = () => {
    others.tell();
    resizer?.tell();
  };
  const observer = new ResizeObserver(tell);
  const drawings = new MutationObserver(() => {
    others.drawn();
    resizer?.drawn();
  });
  const excuses = ["pointerdown", "keydown", "input"] as const;
  window.addEventListener("message", onMessage);
  for (const name of excuses) element.addEventListener(name, guard.excuse);
  post(encodeOwn({ type: "ready" }, hosts.eid));
  if (tellsSize) {
    post(RESIZER_READY);
    // At once: a frame outside the host's viewport is not drawn, and so not observed, until seen.
    tell();
    observer.observe(element, { box: "border-box" });
    drawings.observe(element, { childList: true, characterData: true, subtree: true });
  }
  return () => {
    observer.disconnect();
    drawings.disconnect();
    window.removeEventListener("message", onMessage);
    for (const name of excuses) element.removeEventListener(name, guard.excuse);
  };
}

/** Frames that size themselves, where the browser has them: it throws where the host wants none. */
function requestNativeResize(): void {
  try {
    window.requestResize?.();
  } catch {
    // The host's style does not ask for it.
  }
}
