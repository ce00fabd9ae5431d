import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnershipExplorer } from '../../../src/elements/explorer/explorer.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { graphOf, showExplorer } from '../../fixtures/shown-explorer.js';
import { listOf } from '../../fixtures/shown-graph.js';
import { typeInto } from '../../fixtures/shown-search.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** Every region of an element, and of those within it, that a screen reader says when it changes. */
function liveRegions(root: ShadowRoot): Element[] {
  const own = [...root.querySelectorAll('[role=status], [role=alert], [aria-live]')];
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? liveRegions(shadowRoot) : [],
  );
  return [...own, ...inner];
}

function textsOf(explorer: OwnershipExplorer): Map<Element, string> {
  const regions = liveRegions(explorer.shadowRoot!).filter((one) => one.checkVisibility());
  return new Map(regions.map((one) => [one, one.textContent.replace(/\s+/g, ' ').trim()]));
}

/** An explorer that says nothing yet. */
async function show(): Promise<OwnershipExplorer> {
  const explorer = await showExplorer('', 'overview');
  explorer.view = null;
  await waitFor(() => expect(explorer.shadowRoot!.querySelector('.live')).not.toBeNull());
  listOf(graphOf(explorer)).focus();
  return explorer;
}

/** Waits until something is said that was not said before, and gives all of that. */
async function saidAfter(explorer: OwnershipExplorer, act: () => unknown): Promise<string[]> {
  const before = textsOf(explorer);
  await act();
  const said = (): string[] =>
    [...textsOf(explorer)].flatMap(([region, text]) =>
      text === '' || text === before.get(region) ? [] : [text],
    );
  await waitFor(() => expect(said()).not.toEqual([]));
  return said();
}

const ACTS: Record<string, { act: (explorer: OwnershipExplorer) => unknown; said: string }> = {
  'a company that is selected in the picture': {
    act: () => userEvent.keyboard('nis{Enter}'),
    said: 'Nissan',
  },
  'a tie that is selected': {
    act: (explorer) => explorer.select('renault-in-nissan'),
    said: 'Renault in Nissan',
  },
  'another view': { act: () => userEvent.keyboard('2'), said: 'Network' },
  'another day': { act: (explorer) => explorer.store.setDay('2020-01-01'), said: '1 Jan 2020' },
  'a company on another day': {
    act: (explorer) => explorer.store.selectOn('nissan', '2020-01-01'),
    said: 'Nissan, 1 Jan 2020',
  },
  'groups that begin at fewer votes': {
    act: (explorer) => explorer.store.setFilters({ threshold: 25 }),
    said: 'Groups: controlled from 25% of votes.',
  },
  'ties that are hidden': {
    act: (explorer) => explorer.store.setFilters({ hiddenKinds: ['talks'] }),
    said: 'Hidden: 0 companies and owners, 1 tie',
  },
};

it.each(Object.entries(ACTS))('says %s, once', async (_, { act, said }) => {
  const explorer = await show();
  expect(await saidAfter(explorer, () => act(explorer))).toEqual([said]);
});

it('says what was found in the search, and once what was chosen', async () => {
  const explorer = await show();
  const search = explorer.shadowRoot!.querySelector('ownership-search')!;
  await userEvent.keyboard('/');
  expect(await saidAfter(explorer, () => typeInto(search, 'honda'))).toEqual(['2 results']);
  expect(await saidAfter(explorer, () => userEvent.keyboard('{Enter}'))).toEqual(['Honda']);
});

it('says what was opened and closed, and what is undone', async () => {
  const explorer = await show();
  explorer.select('nissan');
  await waitFor(() => expect(explorer.scene!.view).toBe('focus'));
  const press = (keys: string) => () => userEvent.keyboard(keys);
  expect(await saidAfter(explorer, () => explorer.store.toggle('renault'))).toEqual([
    'Renault opened',
  ]);
  expect(await saidAfter(explorer, press('{Control>}z{/Control}'))).toEqual(['Renault closed']);
  expect(await saidAfter(explorer, press('>'))).toEqual(['Neighbours two steps away']);
  expect(await saidAfter(explorer, press('{Backspace}'))).toEqual(['Overview, Nothing selected']);
});

it('says that nothing is hidden any more', async () => {
  const explorer = await show();
  await explorer.store.loadFilterCounts();
  await saidAfter(explorer, () => explorer.store.setFilters({ hiddenKinds: ['talks'] }));
  const all = page.getByRole('button', { name: 'Show all' });
  expect(await saidAfter(explorer, () => userEvent.click(all))).toEqual(['Nothing is hidden']);
});

it('says what only disputed figures leave once it is known what is disputed', async () => {
  const explorer = document.createElement('ownership-explorer');
  explorer.src = '/tests/fixtures/served/divided/makers.json';
  document.body.append(explorer);
  await explorer.ready;
  await waitFor(() => expect(explorer.shadowRoot!.querySelector('.live')).not.toBeNull());
  const act = (): void => {
    explorer.store.setView('network');
    explorer.store.setFilters({ disputedOnly: true });
  };
  expect(await saidAfter(explorer, act)).toEqual([
    'Network, Hidden: 2 companies and owners, 1 tie',
  ]);
});
