import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openAddress } from '../../../src/store/index.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { sentencesOf } from '../../fixtures/shown-changes.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

it('has the changes in the place of the picture, with the day that the page compares with', async () => {
  const explorer = await showExplorer('', 'overview');
  explorer.compare = '2024-01-01';
  await userEvent.click(page.getByRole('button', { name: 'Changes', exact: true }));
  const changes = explorer.shadowRoot!.querySelector('ownership-changes')!;
  await waitFor(() => expect(sentencesOf(changes)).toHaveLength(1));
  expect(graphOf(explorer).checkVisibility()).toBe(false);
  expect(explorer.getAttribute('compare')).toBe('2024-01-01');
  explorer.compare = 'yesterday';
  expect(explorer.compare).toBeNull();
});

it('answers a question with both days in one step, and says so', async () => {
  const explorer = await showExplorer('', 'overview');
  openAddress(explorer.store, 'view=changes&day=2025-12-31&compare=2015-01-01');
  const changes = explorer.shadowRoot!.querySelector('ownership-changes')!;
  await waitFor(() => expect(sentencesOf(changes)).toHaveLength(5));
  const live = explorer.shadowRoot!.querySelector('.live')!;
  await waitFor(() =>
    expect(live.textContent).toBe('Changes, 31 Dec 2025, Compared with 1 Jan 2015'),
  );
  explorer.store.undo();
  expect([explorer.view, explorer.day, explorer.compare]).toEqual(['overview', '2025-06-01', null]);
});

it('fits on a telephone, and is accessible there', async () => {
  await page.viewport(390, 844);
  const explorer = await showExplorer('block-size: 100dvh', 'changes');
  const changes = explorer.shadowRoot!.querySelector('ownership-changes')!;
  await waitFor(() => expect(sentencesOf(changes).length).toBeGreaterThan(0));
  expect(explorer.shadowRoot!.querySelector('.page')!.scrollWidth).toBe(390);
  const list = changes.shadowRoot!.querySelector('.list')!;
  expect(list.scrollWidth).toBe(list.clientWidth);
  await expectAccessible(explorer);
});
