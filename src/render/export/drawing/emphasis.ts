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
  const node = nodes.find(({ id }) => id === selected);
  if (node?.role === 'centre') return null;
  const own = edges.filter(({ tie }) => tie === selected);
  if (!node && own.length === 0) return null;
  const hubs = new Set(nodes.filter(({ role }) => role === 'alliance').map(({ id }) => id));
  const ids = new Set<string>(
    node ? [selected] : own.flatMap(({ source, target }) => [source, target]),
  );
  const touching = node
    ? edges.filter(({ source, target }) => source === selected || target === selected)
    : own;
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
