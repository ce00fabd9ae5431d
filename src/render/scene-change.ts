import type { Scene, SceneNode } from '../scene/index.js';

/** How a scene differs from the one before it, where a reader made it so or it was improved. */
export interface SceneChange {
  /** The card that is shown opened now. */
  opened: SceneNode | undefined;
  /** Whether a card is shown closed that was opened. */
  isClosed: boolean;
  /** Whether a network has another layout: what both draw stands elsewhere. */
  isLaidOutAnew: boolean;
}

/** The card that one scene shows opened and another one, of the same day and view, does not. */
function openedIn(next: Scene, before: Scene): SceneNode | undefined {
  if (before.day !== next.day || before.view !== next.view) return undefined;
  const wasOpen = new Set(before.nodes.flatMap(({ id, isOpen }) => (isOpen ? id : [])));
  return next.nodes.find(({ id, isOpen }) => isOpen && !wasOpen.has(id));
}

function isLaidOutAnew(before: Scene, next: Scene): boolean {
  if (before.view !== 'network' || next.view !== 'network') return false;
  const places = new Map(before.nodes.map((node) => [node.id, node]));
  return next.nodes.some(({ id, x, y }) => {
    const place = places.get(id);
    return place !== undefined && (place.x !== x || place.y !== y);
  });
}

export function sceneChange(before: Scene, next: Scene): SceneChange {
  return {
    opened: openedIn(next, before),
    isClosed: openedIn(before, next) !== undefined,
    isLaidOutAnew: isLaidOutAnew(before, next),
  };
}
