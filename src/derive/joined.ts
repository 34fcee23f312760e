/** The groups that pairs make when whatever shares a member is one group; in order of the pairs. */
export function joinedBy<T>(pairs: readonly (readonly [T, T])[]): readonly ReadonlySet<T>[] {
  let groups: Set<T>[] = [];
  for (const pair of pairs) {
    const touched = groups.filter((group) => pair.some((member) => group.has(member)));
    const joined = new Set([...touched.flatMap((group) => [...group]), ...pair]);
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
}
