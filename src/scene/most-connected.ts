import type { Scene, SceneNode } from './scene.js';

/**
 * The nodes with the most ties, the most connected first; of equals the one that
 * comes first in the data. Nodes without ties are left out.
 */
export function mostConnected({ nodes, edges }: Scene, amount: number): SceneNode[] {
  const ties = new Map<string, Set<string>>();
  for (const { tie, source, target } of edges) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? new Set()).add(tie));
  }
  const tiesOf = ({ id }: SceneNode): number => ties.get(id)?.size ?? 0;
  return nodes
    .filter((node) => tiesOf(node) > 0)
    .sort((a, b) => tiesOf(b) - tiesOf(a))
    .slice(0, amount);
}
