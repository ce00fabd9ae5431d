import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { SHORTCUTS, type ShortcutPlace } from '../../../src/elements/shared/shortcuts/shortcuts.js';
import type { Stroke } from '../../../src/elements/shared/shortcuts/stroke.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf, part } from '../../fixtures/shown-graph.js';
import { searchOf, SHORTCUT_PROOFS, type Proof } from '../../fixtures/shortcut-proofs.js';
import { inputOf } from '../../fixtures/shown-search.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const { href } = location;

// What moves is then where it was moved to at once.
afterEach(() => history.replaceState(null, '', href));

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

/** What each line of the table says, letters as one stroke. */
const ACTS = (Object.keys(SHORTCUTS) as ShortcutPlace[]).flatMap((place) =>
  SHORTCUTS[place].map(({ act, strokes }) => {
    const proof = (SHORTCUT_PROOFS[place] as Record<string, Proof>)[act]!;
    const all: readonly Stroke[] = strokes;
    return {
      name: `${act}, ${place}`,
      proof,
      strokes: all.length === 0 ? [{ key: 'letters' }] : all,
    };
  }),
);

function nameOf({ key, ...held }: Stroke): string {
  return [...Object.keys(held), key].join(' ');
}

describe('each key does what the table says of it', () => {
  it.each(ACTS)('$name', async ({ strokes, proof }) => {
    const explorer = await show();
    for (const stroke of strokes) {
      await proof(explorer, stroke).catch((error: unknown) => {
        throw new Error(`${nameOf(stroke)}: ${String(error)}`, { cause: error });
      });
    }
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
