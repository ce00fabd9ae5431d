import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { SHORTCUTS } from '../../../src/elements/shared/shortcuts/shortcuts.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, inspectorOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const dialog = page.getByRole('dialog', { name: 'Keyboard' });
const button = page.getByRole('button', { name: 'Keyboard' });

async function show(style = ''): Promise<OwnershipExplorer> {
  const explorer = await showExplorer(style);
  await waitFor(() => expect(explorer.shadowRoot!.querySelector('.skip')).not.toBeNull());
  return explorer;
}

/** An explorer whose list of keys is open. */
async function showHelp(style = ''): Promise<OwnershipExplorer> {
  const explorer = await show(style);
  listOf(graphOf(explorer)).focus();
  await userEvent.keyboard('?');
  await expect.element(dialog).toBeVisible();
  return explorer;
}

describe('the list of keys', () => {
  it('has all that the explorer knows but those without meaning here', async () => {
    await showHelp();
    const count = Object.values(SHORTCUTS).flat().length;
    // Neither a list nor a sheet beside a picture, nor a link without an address.
    expect(dialog.getByRole('term').elements()).toHaveLength(count - 2 - SHORTCUTS.sheet.length);
    await expect.element(dialog).toHaveTextContent(/Redo\s*CtrlShiftZ\s*or\s*CtrlY/);
    await expect.element(dialog).toHaveTextContent(/beginning of its name\s*Letters/);
  });

  it.each(['{Escape}', '{Enter}'])('closes by %s, and the focus goes back', async (key) => {
    const explorer = await showHelp();
    await userEvent.keyboard(key);
    await expect.element(dialog).not.toBeInTheDocument();
    expect(graphOf(explorer).shadowRoot!.activeElement).toBe(listOf(graphOf(explorer)));
    expect(explorer.store.canUndo).toBe(false);
  });

  it('opens and closes by buttons, once more, too', async () => {
    await show();
    for (let time = 0; time < 2; time += 1) {
      await userEvent.click(button);
      await expect.element(dialog).toBeVisible();
      await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
      await expect.element(dialog).not.toBeInTheDocument();
    }
  });

  it('fits a small window, in which it is scrolled', async () => {
    await page.viewport(320, 568);
    await showHelp('block-size: 100dvh');
    const { left, right, top, bottom } = dialog.element().getBoundingClientRect();
    expect([left >= 0, right <= 320, top >= 0, bottom <= 568]).toEqual([true, true, true, true]);
    const scroller = dialog.element().querySelector('[tabindex="0"]')!;
    expect(scroller.scrollWidth).toBe(scroller.clientWidth);
    expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight);
  });

  it.each(['light', 'dark', 'forced colours'] as const)('is accessible in %s', async (theme) => {
    if (theme === 'forced colours') await emulateMedia({ 'forced-colors': 'active' });
    else setColourScheme(theme);
    await expectAccessible(await showHelp());
  });
});

describe('the ways past the header', () => {
  /** The name of what has the focus, and how large it is. */
  function focused(explorer: OwnershipExplorer): { name: string; isSeen: boolean } {
    const element = explorer.shadowRoot!.activeElement as HTMLElement;
    return { name: element.textContent.trim(), isSeen: element.offsetWidth > 40 };
  }

  it('are what Tab reaches first, and are seen only then', async () => {
    const explorer = await show();
    const skip = page.getByRole('button', { name: 'Skip to the picture' });
    expect((skip.element() as HTMLElement).offsetWidth).toBeLessThan(2);
    await userEvent.keyboard('{Tab}');
    expect(focused(explorer)).toEqual({ name: 'Skip to the picture', isSeen: true });
    await expectAccessible(explorer);
    await userEvent.keyboard('{Tab}');
    expect(focused(explorer)).toEqual({ name: 'Skip to the details', isSeen: true });
    expect((skip.element() as HTMLElement).offsetWidth).toBeLessThan(2);
  });

  it('lead to the picture, and to the details', async () => {
    const explorer = await show();
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(explorer.shadowRoot!.activeElement).toBe(graphOf(explorer)));
    const skip = page.getByRole('button', { name: 'Skip to the details' }).element();
    (skip as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      const { activeElement } = inspectorOf(explorer).shadowRoot!;
      expect(activeElement?.localName).toBe('h2');
    });
  });

  it('lead to the table or the list where that is shown', async () => {
    const explorer = await show();
    await userEvent.click(page.getByRole('button', { name: 'Table' }));
    const table = explorer.shadowRoot!.querySelector('ownership-table')!;
    await waitFor(() => expect(table.shadowRoot?.querySelector('tbody')).toBeTruthy());
    const skip = page.getByRole('button', { name: 'Skip to the table' }).element() as HTMLElement;
    skip.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(explorer.shadowRoot!.activeElement).toBe(table));
  });

  it('open the sheet of a narrow explorer for its details', async () => {
    const explorer = await show('inline-size: 390px; block-size: 700px');
    const skip = page.getByRole('button', { name: 'Skip to the details' }).element();
    (skip as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(explorer.shadowRoot!.activeElement?.localName).toBe('ownership-inspector');
    });
  });
});
