/**
 * What TanStack Query fetches lists with that come a page at a time, for a site whose files come whole:
 * in the built site this module stands for its `infiniteQueryBehavior.js` (`scripts/standIns.ts`) and
 * saves half a kilobyte on every page.
 */
export function infiniteQueryBehavior(): undefined {
  return undefined;
}

/** Asked by its observer of such lists, which is not in the built site. */
export function hasNextPage(): boolean {
  return false;
}

export { hasNextPage as hasPreviousPage };
