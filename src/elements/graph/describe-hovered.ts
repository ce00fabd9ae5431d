import { formatList, messages, networkMessages } from '../../messages/index.js';
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

/** What is to be said of a node beside its name: what became of it, and of which year its size is, unless of a recent one. */
export function marksOf({ marks = [], sizedBy }: SceneNode): readonly string[] {
  return sizedBy === undefined ? marks : [...marks, networkMessages.sizedBy(sizedBy)];
}

/**
 * A line of text on the tie or the party under the pointer, or that the keyboard is on; empty for
 * nothing and for parties whose whole name is drawn, unless something has become of them between two days or their size is an old one.
 */
export function describeHovered(scene: Scene | null, id: string | null): string {
  if (id === null || !scene) return '';
  const { edges, nodes } = indexOfScene(scene);
  const node = nodes.get(id);
  const marks = node ? marksOf(node) : [];
  if (node && marks.length > 0) return messages.picture.hoveredTie(node.label, formatList(marks));
  if (node) return drawnName(scene, node).includes(ELLIPSIS) ? node.label : '';
  const edge = edges.get(id);
  if (!edge) return '';
  const { kind, title, label } = edge;
  return messages.picture.hoveredTie(
    kind === 'stake' ? messages.picture.stakeOf(title) : title,
    label,
  );
}
