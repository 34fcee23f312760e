import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { decodeMessage, encodeMessage, type SpeakerMessage } from "./speakerMessages.ts";
import type { Blank } from "./useDeckControl.ts";

/**
 * The line between the speaker's window and the audience's: the only file of the presentation that
 * posts messages. It runs over the opener that the one window is of the other, which outlives a
 * reload of either, needs no server and works for pages opened from disk.
 */

/** What a window shows: the query string of the audience's page, and a blank screen. */
export interface OnScreen {
  readonly query: string;
  readonly blank: Blank | undefined;
}

/** How often the speaker's window says that it is there. */
const HELLO_MS = 1000;
/** Without an answer for so long, the audience's window is gone. */
const GONE_MS = 3500;
const NAME = "speaker";

/** The audience's end: opens the speaker's window and does what it says. */
export function useAudienceEnd(
  { query, blank }: OnScreen,
  onShow: (screen: OnScreen) => void,
): {
  /** False when the browser did not let the window open. */
  readonly open: (url: string) => boolean;
} {
  const speaker = useRef<MessageEventSource>(null);
  const tell = useCallback(() => {
    if (speaker.current) post(speaker.current, { kind: "shown", query, blank });
  }, [query, blank]);
  const onMessage = useEffectEvent(({ data, origin, source }: MessageEvent) => {
    // Only a window that this one opened, wherever else the message may come from.
    if (origin !== window.origin || !isWindow(source) || source.opener !== window) return;
    const message = decodeMessage(data);
    if (message?.kind === "hello") {
      speaker.current = source;
      tell();
    } else if (message?.kind === "show") onShow(message);
  });
  useEffect(() => {
    const listen = (event: MessageEvent) => onMessage(event);
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, []);
  useEffect(tell, [tell]);
  const open = useCallback((url: string) => {
    const opened = window.open(url, NAME, "popup,width=1200,height=800");
    opened?.focus();
    return opened !== null;
  }, []);
  return { open };
}

/** The speaker's end: what the audience sees, undefined while nobody answers. */
export function useSpeakerEnd(): {
  readonly audience: OnScreen | undefined;
  readonly show: (screen: OnScreen) => void;
} {
  const [audience, setAudience] = useState<OnScreen>();
  useEffect(() => {
    let heard = 0;
    const onMessage = ({ data, source }: MessageEvent) => {
      const message = source === window.opener ? decodeMessage(data) : undefined;
      if (message?.kind !== "shown") return;
      heard = Date.now();
      setAudience((before) =>
        before?.query === message.query && before.blank === message.blank ? before : message,
      );
    };
    const hello = () => {
      if (Date.now() - heard > GONE_MS) setAudience(undefined);
      postToOpener({ kind: "hello" });
    };
    window.addEventListener("message", onMessage);
    hello();
    const timer = setInterval(hello, HELLO_MS);
    return () => {
      clearInterval(timer);
      window.removeEventListener("message", onMessage);
    };
  }, []);
  const show = useCallback((screen: OnScreen) => postToOpener({ kind: "show", ...screen }), []);
  return { audience, show };
}

function postToOpener(message: SpeakerMessage): void {
  const opener: unknown = window.opener;
  if (isWindow(opener) && !opener.closed) post(opener, message);
}

function post(target: MessageEventSource, message: SpeakerMessage): void {
  // A page from disk has no origin that could be named; its opener is checked instead.
  const targetOrigin = window.origin === "null" ? "*" : window.origin;
  target.postMessage(encodeMessage(message), { targetOrigin });
}

/** Also for a window of another origin, of which nothing but this may be asked. */
function isWindow(source: unknown): source is Window {
  return (
    typeof source === "object" && source !== null && "postMessage" in source && "opener" in source
  );
}
