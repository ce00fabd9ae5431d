import type { Day } from '../../model/index.js';
import type { Scene, SceneDecoration, SceneNode } from '../scene.js';
import type { GroupMarks } from './group-marks.js';

/** A scene with cards that say what became of their groups since an earlier day: the names of those that are gone are soft. */
export function withMarks(scene: Scene, since: Day, marksOf: (card: string) => GroupMarks): Scene {
  const cards = new Map(
    scene.nodes.filter(({ role }) => role !== 'member').map(({ id }) => [id, marksOf(id)]),
  );
  const { decorations } = scene;
  // Where a card has no line for them, they stand in the place of its figure.
  const withLine = new Set(
    decorations.filter(({ role }) => role === 'card-change').map(({ of }) => of),
  );
  const markedNode = (node: SceneNode): SceneNode => {
    const { change, marks = [] } = cards.get(node.id) ?? {};
    return { ...node, ...(change && { change }), ...(marks.length > 0 && { marks }) };
  };
  const markedText = (decoration: SceneDecoration): SceneDecoration => {
    const { of, role } = decoration;
    const { change, marks = [] } = cards.get(of ?? '') ?? {};
    if (role === 'figure' && marks.length > 0 && !withLine.has(of)) {
      return { ...decoration, role: 'card-change' };
    }
    return change === 'gone' && role === 'name'
      ? { ...decoration, role: 'former-name' }
      : decoration;
  };
  return {
    ...scene,
    since,
    nodes: scene.nodes.map(markedNode),
    decorations: decorations.map(markedText),
  };
}
