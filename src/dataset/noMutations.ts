/**
 * What TanStack Query keeps of a page that writes to a server, for a page that does not: in the built
 * site this module stands for its `mutationCache.js` (`scripts/standIns.ts`) and saves a kilobyte on
 * every one.
 */
export class MutationCache {
  findAll(): readonly never[] {
    return [];
  }

  async resumePausedMutations(): Promise<void> {}

  clear(): void {}
}
