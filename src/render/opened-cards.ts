import type { Scene, SceneNode } from '../scene/index.js';

function openIds(scene: Scene | undefined): string[] {
  return (scene?.nodes ?? []).filter(({ isOpen }) => isOpen).map(({ id }) => id);
}

/** The card that one scene shows opened and the one before it, of the same day, does not. */
export function openedCard(before: Scene | undefined, next: Scene): SceneNode | undefined {
  if (before?.day !== next.day || before.view !== next.view) return undefined;
  const wasOpen = openIds(before);
  return next.nodes.find(({ id, isOpen }) => isOpen && !wasOpen.includes(id));
}

/** Whether one scene shows a card closed that the one before it, of the same day, shows opened. */
export function isCardClosed(before: Scene | undefined, next: Scene): boolean {
  return before !== undefined && openedCard(next, before) !== undefined;
}
