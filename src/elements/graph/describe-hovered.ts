import type { Scene, SceneEdge } from '../../scene/index.js';

const KIND_WORDS = { stake: 'Stake', alliance: 'Alliance', talks: 'Talks' } as const;

function describeEdge({ kind, title, label }: SceneEdge): string {
  const head = kind === 'stake' ? `${KIND_WORDS[kind]} of ${title}` : title;
  return label === '' ? head : `${head}: ${label}`;
}

/** What the pointer is on, in a line of words; empty for nothing and for names that are seen anyway. */
export function describeHovered(scene: Scene | null, id: string | null): string {
  const edge = id === null ? undefined : scene?.edges.find(({ tie }) => tie === id);
  return edge ? describeEdge(edge) : '';
}
