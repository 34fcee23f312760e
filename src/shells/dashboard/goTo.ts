import type { ViewName } from "../../views/viewName.ts";

/** Puts the focus on parts of the page that shortcuts name. */

export function goToSection(view: ViewName): void {
  const heading = document.querySelector<HTMLElement>(`#${view} h2`);
  if (!heading) return;
  // Read from here on, whether or not it is a control.
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: "start" });
}

export function goToSearch(): void {
  amongClaims("input[type=search]", ([field]) => field?.focus());
}

/** The claim after or before the one in which the focus is; the first where it is in none. */
export function goToClaim(step: 1 | -1): void {
  amongClaims(":is(article, tr)[id^=claim-]", (claims) => {
    const at = claims.findIndex((claim) => claim.contains(document.activeElement));
    const next = at === -1 ? claims[0] : claims[at + step];
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  });
}

/**
 * Calls back with parts of the claims. These are drawn when they come into view: where that was never,
 * they are brought there and waited for, unless the focus goes elsewhere meanwhile.
 */
function amongClaims(selector: string, then: (found: readonly HTMLElement[]) => void): void {
  const section = document.querySelector("#claims");
  const find = () => [...(section?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const found = find();
  if (found.length > 0 || !section) return then(found);
  const focused = document.activeElement;
  const observer = new MutationObserver(() => {
    const found = find();
    if (found.length === 0) return;
    observer.disconnect();
    if (document.activeElement === focused) then(found);
  });
  observer.observe(section, { childList: true, subtree: true });
  section.scrollIntoView();
}

/** Opens the ways to take away the section in which the focus is. */
export function takeAway(): void {
  const part = document.activeElement?.closest(".dashboard-part");
  const button = part?.querySelector<HTMLElement>("[data-tool=take-away] > button");
  // What opens is left by Escape from where the focus is, and entered by Tab.
  button?.focus();
  button?.click();
}
