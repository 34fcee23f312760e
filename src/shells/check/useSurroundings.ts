import { useEffect, useState } from "react";
import type { Surroundings } from "./surroundings.ts";

/** What an embed asks its host for; it works without any of them. */
const PERMISSIONS = ["fullscreen", "clipboard-write", "web-share", "screen-wake-lock"] as const;

declare global {
  interface Document {
    /** Chromium only. */
    readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
  }
}

type Found = Omit<Surroundings, "heard" | "named" | "opensWindows">;

/**
 * How long both heights must have stayed, in milliseconds, before they are compared. What the page says
 * of them changes its own height: judged while the host still follows, it would be wrong for ever.
 */
const SETTLED = 300;

/** What can be found out without asking the reader; the heights as they change. */
export function useSurroundings(root: HTMLElement): Found {
  const [heights, setHeights] = useState({ page: 0, frame: 0 });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const measure = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const page = Math.ceil(root.getBoundingClientRect().height);
        setHeights({ page, frame: window.innerHeight });
      }, SETTLED);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    window.addEventListener("resize", measure);
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [root]);
  const [fixed] = useState(() => ({
    isFramed: window.parent !== window,
    hasNoOrigin: window.origin === "null",
    hasStorage: hasStorage(),
    permissions: new Map(
      PERMISSIONS.map((name) => [name, document.featurePolicy?.allowsFeature(name)] as const),
    ),
  }));
  return { ...fixed, ...heights };
}

function hasStorage(): boolean {
  try {
    window.localStorage.getItem("");
    return true;
  } catch {
    return false;
  }
}
