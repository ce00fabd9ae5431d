import {
  mostConnected,
  nodeInDirection,
  type Direction,
  type Scene,
  type SceneNode,
} from '../../scene/index.js';

/** What a key asks of the graph. */
export type KeyAction =
  | { type: 'move'; id: string }
  | { type: 'select'; id: string | null }
  | { type: 'connect'; id: string }
  | { type: 'toggle'; key: string }
  | { type: 'back' }
  | { type: 'zoom'; direction: 1 | -1 }
  | { type: 'fit' };

const DIRECTIONS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function firstNode(scene: Scene): SceneNode | undefined {
  return mostConnected(scene, 1)[0] ?? scene.nodes[0];
}

function move(scene: Scene, active: string | null, direction: Direction): KeyAction | undefined {
  const from = scene.nodes.find(({ id }) => id === active);
  const to = from ? nodeInDirection(scene, from, direction) : firstNode(scene);
  return to && { type: 'move', id: to.id };
}

/** Compares letters whatever their case and their accents: `e`, `É` and `ë` are the same. */
const letters = new Intl.Collator('en', { sensitivity: 'base', usage: 'search' });

/** The first letter of a name, with what is combined with it. */
function firstLetter(name: string): string {
  return /^\P{M}\p{M}*/u.exec(name)?.[0] ?? '';
}

/** The next node, after the active one and then from the beginning, whose name begins with a letter. */
function moveToLetter(scene: Scene, active: string | null, letter: string): KeyAction | undefined {
  const start = scene.nodes.findIndex(({ id }) => id === active) + 1;
  const order = [...scene.nodes.slice(start), ...scene.nodes.slice(0, start)];
  const found = order.find(({ label }) => letters.compare(firstLetter(label), letter) === 0);
  return found && { type: 'move', id: found.id };
}

/** Opens what stands for others, or the neighbours of a party; else selects. */
function activate(scene: Scene, active: string, isShifted: boolean): KeyAction {
  const node = scene.nodes.find(({ id }) => id === active);
  if (node?.toggles !== undefined) return { type: 'toggle', key: node.toggles };
  const opens = scene.decorations.some(({ of, toggles }) => of === active && toggles === active);
  return isShifted && opens ? { type: 'toggle', key: active } : { type: 'select', id: active };
}

/**
 * What a key means on the graph: arrows go to the nearest company in their
 * direction, letters to the next name that begins with them, Enter and Space
 * select, with Shift they open or close the neighbours of a box; Enter with Ctrl or Cmd
 * connects the company with the selected one; Escape goes a step
 * back or clears the selection, + and − zoom, 0 fits the graph. Undefined
 * for any other key.
 */
export function keyAction(
  scene: Scene,
  active: string | null,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): KeyAction | undefined {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) {
    const isConnecting = key === 'Enter' && !event.altKey && active !== null;
    return isConnecting ? { type: 'connect', id: active } : undefined;
  }
  const direction = DIRECTIONS[key];
  if (direction) return move(scene, active, direction);
  const ends = { Home: scene.nodes[0], End: scene.nodes[scene.nodes.length - 1] };
  switch (key) {
    case 'Home':
    case 'End': {
      const node = ends[key];
      return node && { type: 'move', id: node.id };
    }
    case 'Enter':
    case ' ':
      return active === null ? undefined : activate(scene, active, event.shiftKey);
    case 'Escape':
      return scene.view === 'network' ? { type: 'select', id: null } : { type: 'back' };
    case '+':
    case '=':
      return { type: 'zoom', direction: 1 };
    case '-':
      return { type: 'zoom', direction: -1 };
    case '0':
      return { type: 'fit' };
    default:
      return key.length === 1 && /\p{L}|\p{N}/u.test(key)
        ? moveToLetter(scene, active, key)
        : undefined;
  }
}
