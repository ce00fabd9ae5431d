import { messages } from '../../messages/index.js';
import type { Scene } from '../../scene/index.js';
import { indexOfScene } from './scene-index.js';

/**
 * A line of text on the tie under the pointer; empty for nothing and for parties,
 * whose names are visible anyway.
 */
export function describeHovered(scene: Scene | null, id: string | null): string {
  const edge = id === null || !scene ? undefined : indexOfScene(scene).edges.get(id);
  if (!edge) return '';
  const { kind, title, label } = edge;
  return messages.picture.hoveredTie(
    kind === 'stake' ? messages.picture.stakeOf(title) : title,
    label,
  );
}
