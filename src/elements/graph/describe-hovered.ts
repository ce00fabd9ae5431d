import { formatList, messages } from '../../messages/index.js';
import type { Scene, SceneNode } from '../../scene/index.js';
import { indexOfScene } from './scene-index.js';

/** The mark of a text that is shortened. */
const ELLIPSIS = '…';

/** The name that is drawn in a node, or on a card. */
function drawnName({ decorations }: Scene, { id, isCard, lines }: SceneNode): string {
  if (!isCard) return lines.join(' ');
  const isName = (role: string): boolean => role === 'name' || role === 'member-name';
  const name = decorations.find(({ of, role }) => of === id && isName(role));
  return name?.lines.join(' ') ?? '';
}

/**
 * A line of text on the tie or the party under the pointer, or that the keyboard is on; empty for
 * nothing and for parties whose whole name is drawn, unless something has become of them between two days.
 */
export function describeHovered(scene: Scene | null, id: string | null): string {
  if (id === null || !scene) return '';
  const { edges, nodes } = indexOfScene(scene);
  const node = nodes.get(id);
  if (node?.marks) return messages.picture.hoveredTie(node.label, formatList(node.marks));
  if (node) return drawnName(scene, node).includes(ELLIPSIS) ? node.label : '';
  const edge = edges.get(id);
  if (!edge) return '';
  const { kind, title, label } = edge;
  return messages.picture.hoveredTie(
    kind === 'stake' ? messages.picture.stakeOf(title) : title,
    label,
  );
}
