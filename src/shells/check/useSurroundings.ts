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

/** What can be found out without asking the reader; the heights as they change. */
export function useSurroundings(root: HTMLElement): Found {
  const [heights, setHeights] = useState({ page: 0, frame: 0 });
  useEffect(() => {
    const measure = () =>
      setHeights({
        page: Math.ceil(root.getBoundingClientRect().height),
        frame: window.innerHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    window.addEventListener("resize", measure);
    return () => {
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
