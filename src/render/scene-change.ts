import type { Box } from '../geometry/index.js';
import type { Scene, SceneNode } from '../scene/index.js';
import { clampedTo, NO_PADDING, type Size, type Viewport } from './viewport.js';

/** Around a card that is brought into view. */
const CARD_MARGIN_PX = 8;

/** Moves a viewport, of a container of a size, by so much that something is in view; within the bounds of the scene. */
type IntoView = (viewport: Viewport, size: Size, bounds: Box) => Viewport;

/** How a scene differs from the one before it, where a reader made it so or it was improved. */
export interface SceneChange {
  /** Brings the card into view that is shown opened now; undefined where none is. */
  opened: IntoView | undefined;
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

/** Moves up or down until a card is in view, of one that is too high its beginning. */
function intoView({ y, height: cardHeight }: Box): IntoView {
  return ({ zoom, pan }, size, bounds) => {
    const [top, bottom] = [-1, 1].map((side) => (y + (side * cardHeight) / 2) * zoom + pan.y);
    const above = (top ?? 0) - CARD_MARGIN_PX;
    const below = (bottom ?? 0) + CARD_MARGIN_PX - size.height;
    const shift = Math.min(above, Math.max(0, below));
    return clampedTo(bounds, { zoom, pan: { x: pan.x, y: pan.y - shift } }, size, NO_PADDING);
  };
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
  const opened = openedIn(next, before);
  return {
    opened: opened && intoView(opened),
    isClosed: openedIn(before, next) !== undefined,
    isLaidOutAnew: isLaidOutAnew(before, next),
  };
}
