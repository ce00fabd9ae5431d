import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DatasetInput } from '../../../src/model/index.js';
import { expectAccessible } from '../../fixtures/accessibility.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { holdWorkers } from '../../fixtures/held-workers.js';
import {
  openSection,
  sectionText,
  showInspector,
  textOf,
  type ShownInspector,
} from '../../fixtures/shown-inspector.js';
import { addressOf, explain, seenOf } from '../../../src/store/index.js';
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

it('says with how many votes it is controlled at each link', async () => {
  const { root } = await showOpened('plant', HEADING);
  const steps = [...root.querySelectorAll('[part=control-step]')].map((one) =>
    one.textContent.trim(),
  );
  expect(steps).toEqual([
    'Clan 100% of votes in Holding',
    'Holding 53.3% of votes in Maker',
    'Maker 100% of votes in Plant',
  ]);
});

it('explains a share by its chains, each link with its day and source, and by what circles add', async () => {
  const { root, store } = await showOpened('plant', HEADING);
  await userEvent.click(page.getByText('Why?').first());
  await waitFor(() => expect(root.querySelector('[part=chain]')).not.toBeNull());
  expect(textOf(root, '[part=chain]')).toMatch(
    /^50% in Holding.*since 2010\s*× 32% in Maker.*since 2010\s*× 100% in Plant.*since 2010 = 16%$/,
  );
  const text = sectionText(root, HEADING);
  expect(text).toContain('16% + 0.67% = 16.67%');
  expect(text).toContain('Companies on the way hold one another, which adds 0.67%.');
  expect(text).toContain('Maker and Supplier hold one another: 40% × 10% = 4% of each comes back');
  expect(text).toContain('With all rounds, the 16% count 1 ÷ (1 − 4%) ≈ 1.042 times.');
  const [source] = page.getByRole('button', { name: /^Source: Registry/ }).all();
  await expect.element(source!).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '32% in Maker' }));
  expect(store.state.selected).toBe('holding-maker');
});

it('opens one explanation at a time, which undo closes and the address names', async () => {
  const { root, store } = await showOpened('clan', HEADING);
  const why = page.getByText('Why?');
  await userEvent.click(why.first());
  expect(store.state.explained).toEqual({ owner: 'clan', owned: 'solo' });
  await userEvent.click(page.getByText('4 more'));
  await userEvent.click(why.nth(1));
  await waitFor(() => expect(store.state.explained).toEqual({ owner: 'clan', owned: 'holding' }));
  await waitFor(() => expect(root.querySelectorAll('.chains:not(.steps)')).toHaveLength(1));
  store.undo();
  expect(store.state.explained).toEqual({ owner: 'clan', owned: 'solo' });
  expect(addressOf(seenOf(store.state))).toContain('why=clan,solo');
});

it('stays open when an explanation is closed in it', async () => {
  const { root, store } = await showOpened('clan', HEADING);
  await userEvent.click(page.getByText('4 more'));
  for (const explained of [{ owner: 'clan', owned: 'holding' }, null]) {
    await userEvent.click(page.getByText('Why?').nth(1));
    await waitFor(() => expect(store.state.explained).toEqual(explained));
  }
  await waitFor(() => expect(root.querySelector('.chains:not(.steps)')).toBeNull());
  await expect.element(page.getByText('Why?').nth(1)).toBeVisible();
});

it('opens the section that has what the address explains', async () => {
  const { root, store } = await showInspector('plant', data);
  explain(store, { owner: 'clan', owned: 'plant' });
  await waitFor(() => expect(textOf(root, '[part=chain]')).toContain('50% in Holding'));
  await expect.element(page.getByText('Copy as text')).toBeVisible();
});

it('says from how many votes on somebody controls a company, and who does then', async () => {
  const { root, store } = await showOpened('supplier', HEADING);
  expect(sectionText(root, HEADING)).toContain('Nobody is known to control Supplier.');
  page.getByRole('slider').element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  await waitFor(() =>
    expect(sectionText(root, HEADING)).toContain(
      'Clan controls Supplier by votes, if 33.4% of votes are enough; 6.67% of its capital',
    ),
  );
  expect(store.state.filters.threshold).toBe(33.4);
});

it('says where the records end, so that all adds up', async () => {
  const { root } = await showOpened('plant', HEADING);
  expect(sectionText(root, HEADING)).toContain(
    'Where the records end: 60.42% in Maker, 16.67% in Holding, and 6.25% in Supplier.',
  );
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
});

it('lists what an owner had on the day that is compared, also what it has no more', async () => {
  const stakes = [
    ...(data.stakes ?? []),
    {
      id: 'clan-lost',
      owner: 'clan',
      owned: 'lost',
      holdings: [{ from: '2000', until: '2005', capital: 30, sources: ['register'] }],
    },
  ];
  const parties = [...data.parties, { id: 'lost', kind: 'company' as const, name: 'Lost' }];
  const { root, store } = await showInspector('clan', { ...data, parties, stakes });
  await openSection(HEADING);
  store.setCompare('2003-01-01');
  await waitFor(() =>
    expect(sectionText(root, HEADING)).toContain('Solo 60% Why? 0% on 1 Jan 2003'),
  );
  expect(sectionText(root, HEADING)).toMatch(/Lost 0% 30% on 1 Jan 2003/);
});

it('says who can turn a vote, how often, and on whom none depends', async () => {
  const { root, inspector } = await showOpened('maker', HEADING);
  await userEvent.click(page.getByText('Who can turn a vote'));
  const rows = [...root.querySelectorAll('.power tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
  );
  expect(rows).toEqual([
    ['Holding', '53.3%', '100%', '100%'],
    ['Supplier', '10%', '0%', '0%'],
  ]);
  const text = sectionText(root, HEADING);
  expect(text).toContain('Holding alone decides every vote of Maker');
  expect(text).toContain('The other 36.7% of the votes');
  await expectAccessible(inspector);
});

it('is worked out in a worker where there are many parties, with all that is explained', async () => {
  const ids = Array.from({ length: 1100 }, (_, index) => `other-${index}`);
  const others = ids.map((id) => ({ id, kind: 'company' as const, name: id }));
  const { root } = await showInspector('plant', {
    ...data,
    parties: [...data.parties, ...others],
  });
  const release = holdWorkers();
  await openSection(HEADING);
  expect(sectionText(root, HEADING)).toContain('Being worked out …');
  release();
  await waitFor(() => expect(sectionText(root, HEADING)).toContain('Clan controls Plant by votes'));
  await userEvent.click(page.getByText('Why?').first());
  await waitFor(() => expect(sectionText(root, HEADING)).toContain('16% + 0.67% = 16.67%'));
});

it('is left out where it says no more than who holds a party directly', async () => {
  const { root } = await showInspector('solo', data);
  expect(sectionText(root, HEADING)).toBe('');
  expect(sectionText(root, 'Owners')).not.toBe('');
});

it('is accessible', async () => {
  const { inspector } = await showOpened('plant', HEADING);
  await userEvent.click(page.getByText('Why?').first());
  await expectAccessible(inspector);
});
