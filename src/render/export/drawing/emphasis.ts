import type { Scene } from '../../../scene/index.js';

/**
 * The ids of the nodes and edges that stay as they are while all others fade: what is selected with
 * its neighbours. Null where nothing fades, as for what the whole view is around.
 */
export function emphasisedIn(
  { nodes, edges }: Scene,
  selected: string | null,
): ReadonlySet<string> | null {
  if (selected === null) return null;
  // Of several days, a party has a node on each.
  const own = nodes.filter(({ id, tie }) => id === selected || tie === selected);
  if (own.some(({ role }) => role === 'centre')) return null;
  const lines = edges.filter(({ tie }) => tie === selected);
  if (own.length === 0 && lines.length === 0) return null;
  const hubs = new Set(nodes.filter(({ role }) => role === 'alliance').map(({ id }) => id));
  const centres = new Set(own.map(({ id }) => id));
  const ids = new Set<string>([
    ...centres,
    ...lines.flatMap(({ source, target }) => [source, target]),
  ]);
  const touching =
    own.length > 0
      ? edges.filter(({ source, target }) => centres.has(source) || centres.has(target))
      : lines;
  const members = touching.flatMap(({ source, target }) =>
    [source, target].filter((id) => hubs.has(id)),
  );
  const further = edges.filter(({ source, target }) =>
    [source, target].some((id) => members.includes(id)),
  );
  for (const { id, source, target } of [...touching, ...further]) {
    for (const one of [id, source, target]) ids.add(one);
  }
  return ids;
}
