import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import {
  SHORTCUTS,
  type Act,
  type ShortcutPlace,
} from '../../../src/elements/shared/shortcuts/shortcuts.js';
import type { Stroke } from '../../../src/elements/shared/shortcuts/stroke.js';
import { emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf, part } from '../../fixtures/shown-graph.js';
import { activeOptionOf, inputOf, optionsOf, typeInto } from '../../fixtures/shown-search.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const { href } = location;

// What moves is then where it was moved to at once.
beforeEach(() => emulateMedia({ 'prefers-reduced-motion': 'reduce' }));
afterEach(() => history.replaceState(null, '', href));

/** Presses a stroke as a reader does. */
async function press({ key, command, alt, shift }: Stroke): Promise<void> {
  const held = [command && 'Control', alt && 'Alt', shift && 'Shift'].filter((one) => one);
  const down = held.map((one) => `{${String(one)}>}`).join('');
  const up = held.map((one) => `{/${String(one)}}`).join('');
  await userEvent.keyboard(`${down}${key.length === 1 ? key : `{${key}}`}${up}`);
}

/** An explorer that follows the selection and the address, with the focus in the picture. */
async function show(style = '', urlState = ''): Promise<OwnershipExplorer> {
  const explorer = await showExplorer(style, 'overview');
  explorer.view = null;
  explorer.urlState = urlState;
  await waitFor(() => expect(part(explorer, 'address-status')).not.toBeNull());
  await waitFor(() => expect(explorer.shadowRoot!.querySelector('.skip')).not.toBeNull());
  listOf(graphOf(explorer)).focus();
  return explorer;
}

async function focusOn(explorer: OwnershipExplorer, id: string): Promise<void> {
  explorer.select(id);
  await waitFor(() => expect(explorer.scene!.view).toBe('focus'));
}

/** The name that the keyboard is on in the picture. */
function activeName(explorer: OwnershipExplorer): string | undefined {
  const graph = graphOf(explorer);
  const id = listOf(graph).getAttribute('aria-activedescendant');
  return graph.shadowRoot!.getElementById(id ?? '')?.textContent.split(',')[0];
}

async function reach(explorer: OwnershipExplorer, name: string): Promise<void> {
  await userEvent.keyboard('{Home}');
  await userEvent.keyboard(name);
  await waitFor(() => expect(activeName(explorer)).toBe(name));
}

async function results(explorer: OwnershipExplorer): Promise<() => string | null> {
  const search = explorer.shadowRoot!.querySelector('ownership-search')!;
  await userEvent.keyboard('/');
  await typeInto(search, 'n');
  return () => activeOptionOf(search);
}

function searchOf(explorer: OwnershipExplorer) {
  return explorer.shadowRoot!.querySelector('ownership-search')!;
}

type Proof = (explorer: OwnershipExplorer, stroke: Stroke) => Promise<void>;
type Proofs = { [Place in ShortcutPlace]: Record<Act<Place>, Proof> };

async function zoomBy(explorer: OwnershipExplorer, stroke: Stroke): Promise<number> {
  const before = graphOf(explorer).cy!.zoom();
  await press(stroke);
  return graphOf(explorer).cy!.zoom() / before;
}

/** What proves that a stroke does what is said of it. */
const PROOFS: Proofs = {
  everywhere: {
    help: async (_, stroke) => {
      await press(stroke);
      await expect.element(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
    },
    search: async (explorer, stroke) => {
      await press(stroke);
      expect(searchOf(explorer).shadowRoot!.activeElement).toBe(inputOf(searchOf(explorer)));
    },
    overview: async (explorer, stroke) => {
      explorer.store.setView('network');
      await press(stroke);
      expect(explorer.view).toBe('overview');
    },
    network: async (explorer, stroke) => {
      await press(stroke);
      expect(explorer.view).toBe('network');
    },
    table: async (explorer, stroke) => {
      await press(stroke);
      expect(explorer.view).toBe('table');
    },
    list: async (explorer, stroke) => {
      explorer.style.inlineSize = '400px';
      explorer.store.setView('table');
      await waitFor(() => expect(part(explorer, 'table').checkVisibility()).toBe(true));
      await expect.element(page.getByRole('button', { name: 'List' })).toBeVisible();
      explorer.shadowRoot!.querySelector<HTMLElement>('button.table')!.focus();
      await press(stroke);
      await waitFor(() => expect(part(explorer, 'list').checkVisibility()).toBe(true));
    },
    home: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await press(stroke);
      expect([explorer.view, explorer.selected]).toEqual(['overview', null]);
    },
    nearer: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      explorer.store.setSteps(2);
      await press(stroke);
      expect(explorer.store.state.steps).toBe(1);
    },
    farther: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await press(stroke);
      expect(explorer.store.state.steps).toBe(2);
    },
    zoomIn: async (explorer, stroke) => {
      expect(await zoomBy(explorer, stroke)).toBeGreaterThan(1);
    },
    zoomOut: async (explorer, stroke) => {
      expect(await zoomBy(explorer, stroke)).toBeLessThan(1);
    },
    fit: async (explorer, stroke) => {
      explorer.zoom(1);
      const zoomed = graphOf(explorer).cy!.zoom();
      await press(stroke);
      expect(graphOf(explorer).cy!.zoom()).toBeLessThan(zoomed);
    },
    filters: async (_, stroke) => {
      await press(stroke);
      await expect.element(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
    },
    undo: async (explorer, stroke) => {
      explorer.store.setDay('2020-01-01');
      await press(stroke);
      expect(explorer.day).toBe('2025-06-01');
    },
    redo: async (explorer, stroke) => {
      explorer.store.setDay('2020-01-01');
      explorer.store.undo();
      await press(stroke);
      expect(explorer.day).toBe('2020-01-01');
    },
    copyLink: async (explorer, stroke) => {
      const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      await press(stroke);
      await waitFor(() => expect(copy).toHaveBeenCalledOnce());
      expect(copy.mock.calls[0]![0]).toContain(`day=${explorer.day}`);
    },
    savePicture: async (explorer, stroke) => {
      await press(stroke);
      await waitFor(() => expect(part(graphOf(explorer), 'dialog').matches(':modal')).toBe(true));
    },
  },
  picture: {
    move: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await reach(explorer, 'Nissan');
      await press(stroke);
      await graphOf(explorer).updateComplete;
      const { nodes } = explorer.scene!;
      const at = (label: string | undefined) => nodes.find((node) => node.label === label)!;
      const [from, to] = [at('Nissan'), at(activeName(explorer))];
      const moved = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1] }[stroke.key] ?? [
        0, 1,
      ];
      const ahead = (to.x - from.x) * moved[0]! + (to.y - from.y) * moved[1]!;
      // Nothing may lie in that direction.
      expect(ahead > 0 || to === from).toBe(true);
    },
    name: async (explorer) => {
      await userEvent.keyboard('hon');
      await waitFor(() => expect(activeName(explorer)).toBe('Honda'));
    },
    first: async (explorer, stroke) => {
      await press(stroke);
      await waitFor(() => expect(activeName(explorer)).toBe(explorer.scene!.nodes[0]!.label));
    },
    last: async (explorer, stroke) => {
      await press(stroke);
      await waitFor(() => expect(activeName(explorer)).toBe(explorer.scene!.nodes.at(-1)!.label));
    },
    select: async (explorer, stroke) => {
      await reach(explorer, 'Nissan');
      await press(stroke);
      expect(explorer.selected).toBe('nissan');
    },
    toggle: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await reach(explorer, 'Renault');
      await press(stroke);
      expect([...explorer.store.state.expanded]).toEqual(['renault']);
      await press(stroke);
      expect(explorer.store.state.expanded.size).toBe(0);
    },
    connect: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await reach(explorer, 'Renault');
      await press(stroke);
      expect(explorer.store.state.connection).toEqual({ from: 'nissan', to: 'renault' });
    },
    back: async (explorer, stroke) => {
      await focusOn(explorer, 'nissan');
      await press(stroke);
      expect(explorer.selected).toBeNull();
    },
    pan: async (explorer, stroke) => {
      const { cy } = graphOf(explorer);
      cy!.viewport({ zoom: 4, pan: { x: -cy!.width() * 1.5, y: -cy!.height() * 1.5 } });
      const { x, y } = cy!.pan();
      await press(stroke);
      const moved = [Math.sign(cy!.pan().x - x), Math.sign(cy!.pan().y - y)];
      const wanted = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1] }[stroke.key];
      expect(moved).toEqual(wanted ?? [0, -1]);
    },
  },
  results: {
    next: async (explorer, stroke) => {
      const active = await results(explorer);
      await press(stroke);
      await waitFor(() => expect(active()).toBe(optionsOf(searchOf(explorer))[0]));
    },
    previous: async (explorer, stroke) => {
      const active = await results(explorer);
      await press(stroke);
      await waitFor(() => expect(active()).toBe(optionsOf(searchOf(explorer)).at(-1)));
    },
    choose: async (explorer, stroke) => {
      await results(explorer);
      await press(stroke);
      expect(explorer.selected).toBe('nissan');
    },
    leave: async (explorer, stroke) => {
      await results(explorer);
      await press(stroke);
      await waitFor(() => expect(optionsOf(searchOf(explorer))).toEqual([]));
      await press(stroke);
      await waitFor(() => expect(inputOf(searchOf(explorer)).value).toBe(''));
    },
    open: async (explorer, stroke) => {
      await results(explorer);
      await userEvent.keyboard('{Escape}');
      await press(stroke);
      await waitFor(() => expect(optionsOf(searchOf(explorer)).length).toBeGreaterThan(0));
    },
    close: async (explorer, stroke) => {
      await results(explorer);
      await press(stroke);
      await waitFor(() => expect(optionsOf(searchOf(explorer))).toEqual([]));
    },
  },
};

/** Every stroke of the table, letters as one. */
const STROKES = (Object.keys(SHORTCUTS) as ShortcutPlace[]).flatMap((place) =>
  SHORTCUTS[place].flatMap(({ act, strokes }) => {
    const proof = (PROOFS[place] as Record<string, Proof>)[act]!;
    const all: readonly Stroke[] = strokes;
    return (all.length === 0 ? [{ key: 'letters' }] : all).map((stroke) => {
      const { key, ...held } = stroke;
      const keys = [key, ...Object.keys(held)];
      return { name: `${act}, ${place}: ${keys.reverse().join(' ')}`, stroke, proof };
    });
  }),
);

describe('each key does what the table says of it', () => {
  it.each(STROKES)('$name', async ({ stroke, proof }) => {
    const explorer = await show();
    await proof(explorer, stroke);
  });
});

describe('the keys of an explorer', () => {
  it('are typed in a field', async () => {
    const explorer = await show();
    await userEvent.keyboard('/3?');
    expect(inputOf(searchOf(explorer)).value).toBe('3?');
    explorer.shadowRoot!.querySelector<HTMLElement>('[type=date]')!.focus();
    await userEvent.keyboard('3');
    expect(explorer.view).toBe('overview');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  it('do nothing behind a dialog', async () => {
    const explorer = await show();
    await userEvent.keyboard('*');
    await waitFor(() => expect(part(graphOf(explorer), 'dialog').matches(':modal')).toBe(true));
    await userEvent.keyboard('3?');
    expect(explorer.view).toBe('overview');
  });

  it('belong to the one of two that has the focus, and to the page outside of both', async () => {
    const upper = await show('block-size: 390px');
    const lower = await show('block-size: 390px', 'lower');
    listOf(graphOf(lower)).focus();
    await userEvent.keyboard('3');
    expect([upper.view, lower.view]).toEqual(['overview', 'table']);
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('2');
    expect([upper.view, lower.view]).toEqual(['overview', 'table']);
  });

  it('are left to the page where they have nothing to do', async () => {
    const explorer = await show();
    await userEvent.keyboard('3');
    await waitFor(() => expect(part(explorer, 'table').checkVisibility()).toBe(true));
    const left: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented) left.push(event.key);
    };
    window.addEventListener('keydown', listen);
    await userEvent.keyboard('0+*<4');
    window.removeEventListener('keydown', listen);
    expect(left).toEqual(['0', '+', '*', '<', '4']);
  });

  it('leave the focus in what is shown when they hide what had it', async () => {
    const explorer = await show();
    await userEvent.keyboard('3');
    const focused = (): string | undefined => explorer.shadowRoot!.activeElement?.localName;
    await waitFor(() => expect(focused()).toBe('ownership-table'));
    await userEvent.keyboard('2');
    await waitFor(() => expect(focused()).toBe('ownership-graph'));
  });
});
