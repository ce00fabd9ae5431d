import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  isSeen,
  settle,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

it('closes the sheet of a telephone for a question whose answer is behind it, and has the answer otherwise', async () => {
  await page.viewport(390, 844);
  const questions = [
    { title: 'What is there?', address: 'view=table' },
    { title: 'Who owns Nissan?', address: 'view=focus&selected=nissan' },
  ];
  const data = { ...carmakers(), questions };
  const explorer = await showExplorer('block-size: 100dvh', 'overview', data);
  const ask = async (title: string): Promise<void> => {
    await userEvent.click(page.getByRole('button', { name: 'Guide, timeline and legend' }));
    await userEvent.click(page.getByRole('button', { name: title }));
    await settle(explorer);
  };
  await ask('What is there?');
  expect([explorer.view, isSeen(inspectorOf(explorer))]).toEqual(['table', false]);
  await waitFor(() =>
    expect(explorer.shadowRoot!.activeElement?.localName).toBe('ownership-table'),
  );
  await ask('Who owns Nissan?');
  expect([inspectedTitle(explorer), isSeen(inspectorOf(explorer))]).toEqual(['Nissan', true]);
});

describe('on a tablet, the inspector comes over the picture', () => {
  const ask = page.getByRole('button', { name: 'Places to start' });

  it('when a button asks for where to start, and goes by the same', async () => {
    await page.viewport(820, 1180);
    const explorer = await showExplorer('block-size: 100dvh');
    expect(isSeen(inspectorOf(explorer))).toBe(false);
    const width = graphOf(explorer).offsetWidth;
    await userEvent.click(ask);
    await settle(explorer);
    expect([inspectedTitle(explorer), isSeen(inspectorOf(explorer))]).toEqual([
      'Select a company or a line',
      true,
    ]);
    expect(graphOf(explorer).offsetWidth).toBe(width);
    await expect.element(ask).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(explorer);
    await userEvent.click(ask);
    await settle(explorer);
    expect(isSeen(inspectorOf(explorer))).toBe(false);
  });

  it('and no such button is there where it has a column, or while something is selected', async () => {
    const explorer = await showExplorer();
    await expect.element(ask).not.toBeInTheDocument();
    await page.viewport(820, 1180);
    explorer.select('nissan');
    await settle(explorer);
    await expect.element(ask).not.toBeInTheDocument();
  });
});

it('shows the buttons of the picture only beside the picture, and moves no others', async () => {
  const explorer = await showExplorer();
  const toolbar = explorer.shadowRoot!.querySelector('.toolbar')!;
  const network = page.getByRole('button', { name: 'Network' }).element();
  const before = network.getBoundingClientRect().left;
  expect(toolbar.checkVisibility({ visibilityProperty: true })).toBe(true);
  await userEvent.click(page.getByRole('button', { name: 'Table' }));
  await settle(explorer);
  expect(toolbar.checkVisibility({ visibilityProperty: true })).toBe(false);
  expect(network.getBoundingClientRect().left).toBe(before);
});
