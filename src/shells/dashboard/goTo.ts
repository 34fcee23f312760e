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
  document.querySelector<HTMLInputElement>("#claims input[type=search]")?.focus();
}

/** The claim after or before the one in which the focus is; the first where it is in none. */
export function goToClaim(step: 1 | -1): void {
  const claims = [
    ...document.querySelectorAll<HTMLElement>("#claims :is(article, tr)[id^=claim-]"),
  ];
  const at = claims.findIndex((claim) => claim.contains(document.activeElement));
  const next = at === -1 ? claims[0] : claims[at + step];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/** Opens the ways to take away the section in which the focus is. */
export function takeAway(): void {
  const part = document.activeElement?.closest(".dashboard-part");
  const button = part?.querySelector<HTMLElement>("[data-tool=take-away] > button");
  // What opens is left by Escape from where the focus is, and entered by Tab.
  button?.focus();
  button?.click();
}
