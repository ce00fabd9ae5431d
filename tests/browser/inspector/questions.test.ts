import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { keepPageQuiet } from '../../fixtures/quiet-page.js';
import { inspectedTitle, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

keepPageQuiet();

const QUESTIONS = [
  { title: 'Who owns Nissan?', address: 'view=focus&selected=nissan' },
  { title: 'What was there in 2020?', address: 'view=network&day=2020-01-01' },
];

/** An explorer of data with questions, whose view follows the selection. */
async function show(): Promise<OwnershipExplorer> {
  const explorer = await showExplorer('', 'overview', { ...carmakers(), questions: QUESTIONS });
  explorer.view = null;
  return explorer;
}

it('offers the questions of the data while nothing is selected', async () => {
  await show();
  const names = QUESTIONS.map(({ title }) => title);
  for (const name of names) await expect.element(page.getByRole('button', { name })).toBeVisible();
});

it('shows what answers a question as one step, which Back undoes', async () => {
  const explorer = await show();
  await userEvent.click(page.getByRole('button', { name: 'What was there in 2020?' }));
  expect([explorer.view, explorer.day]).toEqual(['network', '2020-01-01']);
  expect(explorer.store.state.history.past).toHaveLength(1);
  explorer.store.undo();
  expect([explorer.view, explorer.day]).toEqual(['overview', '2025-06-01']);
});

it('answers by a key, on the day that the page has set', async () => {
  const explorer = await show();
  explorer.store.setDay('2001-01-01');
  (page.getByRole('button', { name: 'Who owns Nissan?' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
  expect([explorer.view, explorer.day]).toEqual(['focus', '2025-06-01']);
});

it('takes no step for a question whose answer is shown already', async () => {
  const explorer = await show();
  const button = page.getByRole('button', { name: 'What was there in 2020?' });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(explorer.store.state.history.past).toHaveLength(1);
});

it.each(['light', 'dark'] as const)('is accessible when %s', async (scheme) => {
  setColourScheme(scheme);
  await expectAccessible(await show());
});
