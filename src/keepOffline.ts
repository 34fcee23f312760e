import { type Page, rootFrom } from "./shells/page.ts";

/** False in a build with OFFLINE=off. */
declare const KEEPS_OFFLINE: boolean;

/**
 * Has the browser keep the site for when there is no network (`src/worker/offline.ts`), once the
 * page has what it needs itself. Not in frames: a host's readers did not come to keep this site.
 */
export function keepOffline(page: Page): void {
  const isFramed = window.parent !== window || page.shell === "embed" || page.shell === "check";
  if (!KEEPS_OFFLINE || !import.meta.env.PROD || isFramed) return;
  // Without https there is none, whatever the types say.
  if (!("serviceWorker" in navigator)) return;
  const register = () => {
    const root = rootFrom(page);
    // A browser may refuse, as in a private window: then the site needs its network.
    navigator.serviceWorker
      .register(`${root}sw.js`, { scope: root, updateViaCache: "none" })
      .catch(() => undefined);
  };
  if (document.readyState === "complete") register();
  else window.addEventListener("load", register, { once: true });
}
