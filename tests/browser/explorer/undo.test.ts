import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { seededRandom } from '../../../src/layout/random.js';
import { seenOf } from '../../../src/store/history.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { watchListeners } from '../../fixtures/live-listeners.js';
import { click } from '../../fixtures/pointer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  graphOf,
  inspectedTitle,
  inspectorOf,
  legendOf,
  showExplorer,
} from '../../fixtures/shown-explorer.js';
import { listOf, nextFrame, spotOf } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';

/** What a reader has chosen, in one line. */
function seen({ day, selected, view, filters }: OwnershipExplorer): string {
  return [day, selected, view, filters.endedTies].join(' ');
}

/** An explorer with four steps behind it, and what was seen before and after each of them. */
async function afterFourSteps(): Promise<{ explorer: OwnershipExplorer; steps: string[] }> {
  const explorer = await showExplorer();
  const steps = [seen(explorer)];
  const note = (): number => steps.push(seen(explorer));
  await click(spotOf(graphOf(explorer), 'nissan'));
  note();
  await userEvent.click(legendOf(explorer).shadowRoot!.querySelector('[type=checkbox]')!);
  note();
  await userEvent.click(page.getByRole('button', { name: 'Today' }));
  note();
  await userEvent.click(page.getByRole('button', { name: 'Table' }));
  note();
  // Its code comes with that of the button.
  await expect.element(page.getByRole('button', { name: 'Keyboard' })).toBeVisible();
  return { explorer, steps };
}

it('takes back whatever a reader has changed, one step for each press, and forth again', async () => {
  const { explorer, steps } = await afterFourSteps();
  const [, ...later] = steps;
  for (const step of steps.slice(0, -1).reverse()) {
    await userEvent.keyboard(UNDO);
    expect(seen(explorer)).toBe(step);
  }
  await userEvent.keyboard(UNDO);
  expect(seen(explorer)).toBe(steps[0]);
  for (const step of later) {
    await userEvent.keyboard(REDO);
    expect(seen(explorer)).toBe(step);
  }
});

it('knows the keys of a Mac, and Ctrl+Y', async () => {
  const { explorer, steps } = await afterFourSteps();
  await userEvent.keyboard('{Meta>}z{/Meta}');
  expect(seen(explorer)).toBe(steps[3]);
  await userEvent.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
  expect(seen(explorer)).toBe(steps[4]);
  await userEvent.keyboard(UNDO);
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(seen(explorer)).toBe(steps[4]);
});

it('leaves the keys to a field in which the reader types', async () => {
  const { explorer, steps } = await afterFourSteps();
  explorer.shadowRoot!.querySelector<HTMLInputElement>('[type=date]')!.focus();
  await userEvent.keyboard(UNDO);
  expect(seen(explorer)).toBe(steps[4]);
});

it('leaves the keys to the page where there is nothing to take back', async () => {
  const { explorer } = await afterFourSteps();
  const left: boolean[] = [];
  const listen = (event: Event): number => left.push(!event.defaultPrevented);
  document.body.addEventListener('keydown', listen);
  for (let press = 0; press < 5; press += 1) await userEvent.keyboard('{Control>}z');
  await userEvent.keyboard('{/Control}');
  document.body.removeEventListener('keydown', listen);
  expect(explorer.store.canUndo).toBe(false);
  expect(left.filter(Boolean)).toHaveLength(6);
});

it('is the same history as Escape and the button of the focus view', async () => {
  const explorer = await showExplorer('', 'overview');
  explorer.view = null;
  explorer.select('nissan');
  await waitFor(() => expect(explorer.scene!.view).toBe('focus'));
  explorer.store.setDay('2020-01-01');
  await waitFor(() => expect(inspectedTitle(explorer)).toBe('Nissan'));
  await userEvent.click(page.getByRole('button', { name: 'Back' }));
  expect([explorer.day, explorer.selected]).toEqual(['2025-06-01', 'nissan']);
  listOf(graphOf(explorer)).focus();
  await userEvent.keyboard('{Escape}');
  expect([explorer.view, explorer.selected]).toEqual(['overview', null]);
  await userEvent.keyboard(REDO);
  expect([explorer.view, explorer.selected]).toEqual(['focus', 'nissan']);
});

it('ends where it began after other data, which nothing leads back from', async () => {
  const { explorer } = await afterFourSteps();
  explorer.data = { ...carmakers(), title: 'Others' };
  await explorer.ready;
  const before = seen(explorer);
  explorer.store.undo();
  expect(seen(explorer)).toBe(before);
});

it('leaves no listener behind when the explorer is removed', async () => {
  const { explorer } = await afterFourSteps();
  const listeners = watchListeners(document);
  explorer.remove();
  document.body.append(explorer);
  expect(listeners.count()).toBeGreaterThan(0);
  explorer.remove();
  expect(listeners.count()).toBe(0);
  listeners.stop();
});

/** Acts of a reader, by keys and by the controls beside the picture, in an order that is always the same. */
async function actAtRandom(explorer: OwnershipExplorer, count: number): Promise<void> {
  const random = seededRandom(count);
  const pick = <One>(from: readonly One[]): One | undefined =>
    from[Math.floor(random() * from.length)];
  const press = [
    '1',
    '2',
    '3',
    '<',
    '>',
    '0',
    '+',
    '{Backspace}',
    '{Enter}',
    '{Shift>}{Enter}{/Shift}',
  ];
  const keys = [...press, '{ArrowDown}', '{ArrowUp}', '{Escape}', 'n', 'r', UNDO, REDO];
  const controls =
    'button.party, button.tie, [type=checkbox], summary, thead button, [aria-pressed], [popovertarget]';
  for (let act = 0; act < count; act += 1) {
    if (random() < 0.5) {
      await userEvent.keyboard(pick(keys)!);
    } else {
      const parts = [
        legendOf(explorer),
        inspectorOf(explorer),
        legendOf(explorer).shadowRoot!.querySelector('ownership-filters'),
        explorer.shadowRoot!.querySelector('ownership-table'),
        explorer,
      ].filter((one) => one?.shadowRoot);
      const seen = parts
        .flatMap((one) => [...one!.shadowRoot!.querySelectorAll<HTMLElement>(controls)])
        .filter((control) => control.checkVisibility());
      pick(seen)?.click();
    }
    await explorer.updateComplete;
  }
}

it('ends where 80 acts began, and leaves no listener behind them', async () => {
  const listeners = [document, window, document.body].map((target) => watchListeners(target));
  const explorer = await showExplorer('', 'overview');
  explorer.view = null;
  const first = seenOf(explorer.store.state);
  listOf(graphOf(explorer)).focus();
  await actAtRandom(explorer, 80);
  const { taken } = explorer.store.state.history;
  expect(taken).toBeGreaterThan(20);
  while (explorer.store.canUndo) explorer.store.undo();
  expect(seenOf(explorer.store.state)).toEqual(first);
  await explorer.ready;
  explorer.remove();
  await nextFrame();
  expect(listeners.map((each) => each.count())).toEqual([0, 0, 0]);
  for (const each of listeners) each.stop();
});
