import { expect } from 'vitest';
import type { EdgeRole, Scene, SceneEdge, SceneShare } from '../../src/scene/index.js';
import { networkOn } from './automakers.js';
import { click } from './canvas.js';
import { it } from './it.js';

const TALKS = 'nissan-honda-integration';

function talksRolesOf({ edges }: Scene): EdgeRole[] {
  const ends = ['honda', 'nissan'];
  return edges
    .filter(
      ({ tie, source, target }) => tie === TALKS && [source, target].sort().join() === ends.join(),
    )
    .flatMap(({ roles }) => roles);
}

function stakeIn({ edges }: Scene, owner: string, owned: string): SceneEdge | undefined {
  return edges.find(
    ({ kind, source, target }) => kind === 'stake' && source === owner && target === owned,
  );
}

it('shows that the talks of Nissan and Honda collapsed, why and when', async ({ visit }) => {
  const { page } = await visit('/');
  expect(talksRolesOf(await networkOn(page, '2025-03-01'))).toEqual(['talks-collapsed']);
  await click(page, TALKS);
  const inspector = page.locator('ownership-inspector article');
  await expect.poll(() => inspector.innerText()).toMatch(/collapsed, 13 Feb 2025/i);
  // The reason is part of the details, which are loaded when a page is opened.
  await expect.poll(() => inspector.innerText()).toMatch(/Honda wanted Nissan as its subsidiary/);
});

it('knows the first and the last day of the talks of Nissan and Honda', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  const roles: Record<string, EdgeRole[]> = {};
  const rolesByDay = {
    '2024-01-01': [],
    '2024-12-22': [],
    '2024-12-23': ['talks-ongoing'],
    '2025-01-15': ['talks-ongoing'],
    '2025-02-12': ['talks-ongoing'],
    '2025-02-13': ['talks-collapsed'],
    '2025-03-01': ['talks-collapsed'],
  };
  for (const day of Object.keys(rolesByDay)) roles[day] = talksRolesOf(await networkOn(page, day));
  expect(roles).toEqual(rolesByDay);
  expect(pageLog).toEqual([]);
});

it('says on the page of Nissan how the talks ended, and nothing of them a year before', async ({
  visit,
}) => {
  const { page } = await visit('/');
  await networkOn(page, '2025-03-01');
  await click(page, 'nissan');
  const inspector = page.locator('ownership-inspector article');
  await inspector.getByRole('heading', { name: 'Talks' }).click();
  await expect.poll(() => inspector.innerText()).toContain('Nissan and Honda: integration');
  expect(await inspector.innerText()).toContain('13 Feb 2025');
  await networkOn(page, '2024-03-01');
  await expect.poll(() => inspector.innerText()).toContain('As of 1 Mar 2024');
  const talks = inspector.locator('details', { has: page.getByRole('heading', { name: 'Talks' }) });
  expect(await talks.innerText()).not.toContain('Honda: integration');
});

/** The capital of the stakes on the first day of years; null for no stake. */
const SHARES: Readonly<Record<string, Readonly<Record<number, SceneShare>>>> = {
  'toyota subaru': { 2000: null, 2006: 8.7, 2010: 16.5, 2018: 16.48, 2020: 16.83, 2026: 20 },
  'toyota mazda': { 2000: null, 2017: null, 2018: 5.05, 2019: 5.07, 2026: 5.07 },
  'toyota suzuki': { 2000: null, 2019: null, 2020: 4.94, 2024: 4.89, 2026: 4.89 },
  'toyota isuzu': { 2000: null, 2007: 5.9, 2017: 5.89, 2020: null, 2022: 5.02, 2026: 5.02 },
  'renault nissan': {
    1999: null,
    2000: 36.8,
    2005: { min: 44.3, max: 44.4 },
    2020: 43.4,
    2024: 40.7,
    2026: 35.71,
  },
  'nissan mitsubishi-motors': { 2000: null, 2016: null, 2017: 34, 2025: 26.67, 2026: 26.67 },
};

it('knows the stakes of Toyota, Renault and Nissan through the years', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  const years = new Set(Object.values(SHARES).flatMap((shares) => Object.keys(shares)));
  const scenes = new Map<string, Scene>();
  for (const year of years) scenes.set(year, await networkOn(page, `${year}-01-01`));
  for (const [pair, shares] of Object.entries(SHARES)) {
    const [owner = '', owned = ''] = pair.split(' ');
    const found = Object.keys(shares).map((year) => {
      const stake = stakeIn(scenes.get(year)!, owner, owned);
      return [year, stake?.capital ?? null];
    });
    expect.soft(Object.fromEntries(found), pair).toEqual(shares);
  }
  expect(pageLog).toEqual([]);
});

it('knows that Renault has fewer votes in Nissan than shares', async ({ visit }) => {
  const { page } = await visit('/');
  const stake = stakeIn(await networkOn(page, '2026-01-01'), 'renault', 'nissan');
  expect(stake).toMatchObject({ capital: 35.71, votes: 15 });
  expect(stake?.label).toContain('35.71%');
  expect(stake?.label).toContain('15% of votes');
});
