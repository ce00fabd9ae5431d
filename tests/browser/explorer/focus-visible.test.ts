import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { setColourScheme } from '../../fixtures/accessibility.js';
import { emulateMedia } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { inspectorOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** More stops than any explorer of the example has. */
const MOST_STOPS = 150;

function focusedElement(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isSeen = outlineStyle !== 'none' && !/, 0\)$|transparent/.test(outlineColor);
  return isSeen && parseFloat(outlineWidth) >= 2;
}

/** What has the focus, or the frame of the field that it is a part of. */
function showsFocus(element: Element): boolean {
  const field = element.parentElement?.closest('.field');
  return hasRing(element) || (field !== null && field !== undefined && hasRing(field));
}

function nameOf(element: Element): string {
  const { localName, className } = element;
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30);
  return `${localName}.${className} ${name}`;
}

/** Goes through all stops of Tab, and gives those whose focus is not seen, and how many there are. */
async function tabThrough(
  explorer: OwnershipExplorer,
): Promise<{ unseen: string[]; count: number }> {
  const unseen: string[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await userEvent.keyboard('{Tab}');
    if (!explorer.shadowRoot!.activeElement) return { unseen, count };
    const element = focusedElement();
    if (!showsFocus(element)) unseen.push(nameOf(element));
  }
  throw new Error('The focus does not leave the explorer.');
}

const THEMES: Record<string, () => void | Promise<void>> = {
  light: () => setColourScheme('light'),
  dark: () => setColourScheme('dark'),
  'forced colours': () => emulateMedia({ 'forced-colors': 'active' }),
};

async function show(view: OwnershipExplorer['view'], style = ''): Promise<OwnershipExplorer> {
  const explorer = await showExplorer(style, view);
  await waitFor(() => expect(explorer.shadowRoot!.querySelector('.skip')).not.toBeNull());
  return explorer;
}

describe('the focus is seen, by a line of two pixels at least,', () => {
  it.each(Object.entries(THEMES))('at every stop of Tab in %s', async (_, setTheme) => {
    await setTheme();
    const explorer = await show('focus');
    explorer.select('nissan');
    const inspector = inspectorOf(explorer);
    await waitFor(() => expect(inspector.shadowRoot!.querySelector('details')).not.toBeNull());
    for (const details of inspector.shadowRoot!.querySelectorAll('details')) details.open = true;
    const { unseen, count } = await tabThrough(explorer);
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  it('in the table, and in the panel of filters', async () => {
    const explorer = await show('table');
    const table = explorer.shadowRoot!.querySelector('ownership-table')!;
    await waitFor(() => expect(table.shadowRoot?.querySelector('tbody')).toBeTruthy());
    await userEvent.keyboard('{Tab},');
    const legend = explorer.shadowRoot!.querySelector('ownership-legend')!;
    await waitFor(() => {
      expect(legend.shadowRoot!.activeElement?.localName).toBe('ownership-filters');
    });
    const { unseen } = await tabThrough(explorer);
    expect(unseen).toEqual([]);
    expect((await tabThrough(explorer)).unseen).toEqual([]);
  });

  it('in the list of a narrow explorer', async () => {
    const explorer = await show(null!, 'inline-size: 390px; block-size: 700px');
    const { unseen, count } = await tabThrough(explorer);
    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});
