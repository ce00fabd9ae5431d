import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectAccessible, setColourScheme } from '../../fixtures/accessibility.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { inspectedTitle, showExplorer } from '../../fixtures/shown-explorer.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

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

describe('where the address says what is seen, a question is a link', () => {
  const { href } = location;

  afterEach(() => history.replaceState(null, '', href));

  /** An explorer that follows the address, with the link of the first question. */
  async function showLinks(): Promise<{ explorer: OwnershipExplorer; link: HTMLAnchorElement }> {
    const explorer = await show();
    explorer.urlState = '';
    const link = page.getByRole('link', { name: 'Who owns Nissan?' });
    await expect.element(link).toBeVisible();
    return { explorer, link: link.element() as HTMLAnchorElement };
  }

  it('to the address that shows the answer, anywhere', async () => {
    const { explorer, link } = await showLinks();
    explorer.remove();
    expect(new URL(link.href).hash).toBe('#view=focus&selected=nissan');
    history.replaceState(null, '', link.href);
    const other = await show();
    other.urlState = '';
    await waitFor(() => expect(inspectedTitle(other)).toBe('Nissan'));
    expect(other.view).toBe('focus');
  });

  it('that answers in place when it is clicked, as one step', async () => {
    const { explorer, link } = await showLinks();
    await userEvent.click(link);
    await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
    expect(location.href).toBe(link.href);
    expect(explorer.store.state.history.past).toHaveLength(1);
    history.back();
    await waitFor(() => expect(explorer.selected).toBeNull());
  });

  it('that is left to the browser where another tab is asked for', async () => {
    const { explorer, link } = await showLinks();
    const left: boolean[] = [];
    const catchClick = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', catchClick);
    await userEvent.click(link, { modifiers: ['Control'] });
    document.removeEventListener('click', catchClick);
    expect([left, explorer.selected]).toEqual([[true], null]);
  });

  it('that keeps what others have in the address, under the key of the explorer', async () => {
    history.replaceState(null, '', '#right.selected=honda');
    const explorer = await show();
    explorer.urlState = 'left';
    await waitFor(() => {
      const link = page.getByRole('link', { name: 'Who owns Nissan?' }).element();
      const { hash } = new URL((link as HTMLAnchorElement).href);
      expect(hash).toBe('#right.selected=honda&left.view=focus&left.selected=nissan');
    });
  });

  it('until it does so no more', async () => {
    const { explorer } = await showLinks();
    explorer.urlState = null;
    await expect.element(page.getByRole('button', { name: 'Who owns Nissan?' })).toBeVisible();
  });

  it('that is accessible', async () => {
    const { explorer } = await showLinks();
    await expectAccessible(explorer);
  });
});

it.each(['light', 'dark'] as const)('is accessible when %s', async (scheme) => {
  setColourScheme(scheme);
  await expectAccessible(await show());
});
