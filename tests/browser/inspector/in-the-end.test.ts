import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import {
  openSection,
  sectionText,
  showInspector,
  textOf,
  type ShownInspector,
} from '../../fixtures/shown-inspector.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

const STAKES = [
  ['clan', 'holding', { capital: 50, votes: 100 }],
  ['holding', 'maker', { capital: 32, votes: 53.3 }],
  ['maker', 'plant', { capital: 100 }],
  ['maker', 'supplier', { capital: 40 }],
  ['supplier', 'maker', { capital: 10 }],
  ['clan', 'solo', { capital: 60 }],
] as const;

/** A family that controls a maker through a holding company, and a supplier that holds a part of the maker in return. */
const data: DatasetInput = {
  title: 'Who owns the plant',
  compiled: '2025-01-31',
  parties: [
    { id: 'clan', kind: 'family', name: 'Clan' },
    ...['holding', 'maker', 'plant', 'supplier', 'solo'].map((id) => {
      return { id, kind: 'company' as const, name: id[0]!.toUpperCase() + id.slice(1) };
    }),
  ],
  stakes: STAKES.map(([owner, owned, shares]) => {
    return {
      id: `${owner}-${owned}`,
      owner,
      owned,
      holdings: [{ from: '2010', ...shares, sources: ['register'] }],
    };
  }),
  sources: [{ id: 'register', title: 'A register', publisher: 'Registry', date: '2025-01-01' }],
};

const HEADING = 'In the end';

async function showOpened(id: string, heading: string): Promise<ShownInspector> {
  const shown = await showInspector(id, data);
  await openSection(heading);
  return shown;
}

it('says who controls a company and what of its profit is theirs, and fills up the bar with what is unknown', async () => {
  const { root } = await showOpened('plant', HEADING);
  const text = sectionText(root, HEADING);
  expect(text).toContain(
    'Clan controls Plant by votes; 16.67% of its capital, and so of its profit, is theirs in the end.',
  );
  expect(text).toContain('Not recorded 83.33%');
  const bar = page.getByRole('img', { name: 'Clan 16.67%, 83.33% not recorded' });
  await expect.element(bar).toBeVisible();
});

it('explains a share by its chains, each link with its source, and by what circles add', async () => {
  const { root, store } = await showOpened('plant', HEADING);
  await userEvent.click(page.getByText('Why?'));
  expect(textOf(root, '[part=chain]')).toMatch(
    /^50% in Holding × 32% in Maker × 100% in Plant = 16%$/,
  );
  expect(sectionText(root, HEADING)).toContain(
    'Further chains, and companies that hold one another, add 0.67%.',
  );
  const [source] = page.getByRole('button', { name: /^Source: Registry/ }).all();
  await expect.element(source!).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '32% in Maker' }));
  expect(store.state.selected).toBe('holding-maker');
});

it('counts by votes when a reader asks for that, which can be undone', async () => {
  const { root, store } = await showOpened('maker', HEADING);
  await userEvent.click(page.getByRole('button', { name: 'Votes', exact: true }));
  await waitFor(() => expect(sectionText(root, HEADING)).toContain('Clan 55.52%'));
  expect(store.state.filters.basis).toBe('votes');
  store.undo();
  await waitFor(() => expect(sectionText(root, HEADING)).toContain('Clan 16.67%'));
});

it('lists what an owner has in the end, the largest share first, and names who hold one another', async () => {
  const { root } = await showOpened('clan', HEADING);
  expect(sectionText(root, HEADING)).toMatch(
    /5 companies.*Solo 60%.*Holding 50%.*Maker 16.67%.*Plant 16.67%.*Supplier 6.67%/,
  );
  expect(sectionText(root, HEADING)).toContain('Maker and Supplier hold one another.');
});

it('is left out where it says no more than who holds a party directly', async () => {
  const { root } = await showInspector('solo', data);
  expect(sectionText(root, HEADING)).toBe('');
  expect(sectionText(root, 'Owners')).not.toBe('');
});

it('is accessible', async () => {
  const { inspector } = await showOpened('plant', HEADING);
  await userEvent.click(page.getByText('Why?'));
  await expectAccessible(inspector);
});
