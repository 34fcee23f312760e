import { loadPage } from "./dataset/load.ts";
import { pageAddress, reloadPage } from "./url/useViewState.ts";

/** A page that failed again so soon, in milliseconds, after it was loaded anew is not helped by it. */
const SOON = 30_000;

/**
 * After a new deploy, code that an open page asks for later may be gone. Then the page is loaded
 * anew, with all that its address says: once, and only if the server has another page by now.
 *
 * @param entry address of the script that this page runs
 */
export function recoverFromDeploy(entry: string): void {
  const name = entry.slice(entry.lastIndexOf("/") + 1);
  let isAsking = false;
  const recover = async () => {
    if (isAsking || (wasReloaded() && performance.now() < SOON)) return;
    isAsking = true;
    const html = await loadPage(pageAddress()).catch(() => name);
    isAsking = false;
    // What is being done in a dialog is in no address, and would be lost.
    if (document.querySelector("dialog[open]")) return;
    // Without a root it is no page of ours: somebody's sign-in, or a server in trouble.
    if (html.includes('id="root"') && !html.includes(name)) reloadPage();
  };
  window.addEventListener("vite:preloadError", () => {
    void recover();
  });
}

function wasReloaded(): boolean {
  const [loading] = performance.getEntriesByType("navigation");
  return loading !== undefined && "type" in loading && loading.type === "reload";
}
