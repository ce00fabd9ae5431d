import {
  mostConnected,
  nodeInDirection,
  type Direction,
  type Scene,
  type SceneNode,
} from '../../scene/index.js';
import { actOf, type Act } from '../shared/shortcuts/shortcuts.js';
import type { KeyPress } from '../shared/shortcuts/stroke.js';

/** What a key asks of the graph. */
export type KeyAction =
  | { type: 'move'; id: string }
  | { type: 'select'; id: string | null }
  | { type: 'connect'; id: string }
  | { type: 'toggle'; key: string }
  | { type: 'back' }
  | { type: 'pan'; direction: Direction }
  | { type: 'zoom'; direction: 1 | -1 }
  | { type: 'fit' };

const DIRECTIONS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function moveTo(node: SceneNode | undefined): KeyAction | undefined {
  return node && { type: 'move', id: node.id };
}

function move(scene: Scene, active: string | null, direction: Direction): KeyAction | undefined {
  const from = scene.nodes.find(({ id }) => id === active);
  const first = mostConnected(scene, 1)[0] ?? scene.nodes[0];
  return moveTo(from ? nodeInDirection(scene, from, direction) : first);
}

/** Opens what stands for others, else selects. */
function select(scene: Scene, active: string): KeyAction {
  const toggles = scene.nodes.find(({ id }) => id === active)?.toggles;
  return toggles === undefined ? { type: 'select', id: active } : { type: 'toggle', key: toggles };
}

/** Opens or closes what a box has to open, else selects. */
function toggle(scene: Scene, active: string): KeyAction {
  const opens = scene.decorations.some(({ of, toggles }) => of === active && toggles === active);
  return opens ? { type: 'toggle', key: active } : select(scene, active);
}

function actionOf(
  act: Act<'picture'>,
  direction: Direction | undefined,
  scene: Scene,
  active: string | null,
): KeyAction | undefined {
  switch (act) {
    case 'move':
      return direction && move(scene, active, direction);
    case 'pan':
      return direction && { type: 'pan', direction };
    case 'first':
      return moveTo(scene.nodes[0]);
    case 'last':
      return moveTo(scene.nodes.at(-1));
    case 'select':
      return active === null ? undefined : select(scene, active);
    case 'toggle':
      return active === null ? undefined : toggle(scene, active);
    case 'connect':
      return active === null ? undefined : { type: 'connect', id: active };
    case 'name':
      return undefined;
    case 'back':
      return scene.view === 'network' ? { type: 'select', id: null } : { type: 'back' };
  }
}

/**
 * What a key means on the graph by the table of shortcuts, also of those that work
 * everywhere but act on the graph. Undefined for any other key.
 */
export function keyAction(
  scene: Scene,
  active: string | null,
  press: KeyPress,
): KeyAction | undefined {
  const act = actOf('picture', press);
  if (act) return actionOf(act, DIRECTIONS[press.key], scene, active);
  switch (actOf('everywhere', press)) {
    case 'zoomIn':
      return { type: 'zoom', direction: 1 };
    case 'zoomOut':
      return { type: 'zoom', direction: -1 };
    case 'fit':
      return { type: 'fit' };
    default:
      return undefined;
  }
}
