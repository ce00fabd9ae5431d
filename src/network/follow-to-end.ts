/**
 * Follows every id to the end of its chain: `next` gives the id after another
 * one, and an id without a next is an end. A cycle has no end; `breakCycle`
 * chooses the one of its ids that counts as its end. Linear in the ids.
 */
export function followToEnd(
  ids: Iterable<string>,
  next: ReadonlyMap<string, string>,
  breakCycle: (cycle: readonly string[]) => string,
): Map<string, string> {
  const ends = new Map<string, string>();
  for (const id of ids) {
    const path = new Map<string, number>();
    let at = id;
    let end: string | undefined;
    while (end === undefined) {
      const start = path.get(at);
      if (ends.has(at)) end = ends.get(at);
      else if (start !== undefined) end = breakCycle([...path.keys()].slice(start));
      else {
        path.set(at, path.size);
        const following = next.get(at);
        if (following === undefined) end = at;
        else at = following;
      }
    }
    for (const passed of path.keys()) ends.set(passed, end);
  }
  return ends;
}
