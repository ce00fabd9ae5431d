import { expect, it } from 'vitest';
import { DEFAULT_FILTERS, NetworkIndex } from '../../../src/network/index.js';
import {
  SceneBuilder,
  textWidth,
  type EdgeRole,
  type Scene,
  type SceneEdge,
  type SceneShare,
} from '../../../src/scene/index.js';
import { readPositions } from '../../../scripts/positions-file.js';
import { automakers } from '../../fixtures/automakers.js';

const builder = new SceneBuilder(new NetworkIndex(await automakers()));
const positions = await readPositions();
const scenes = new Map<string, Scene>();

function sceneOn(day: string): Scene {
  const settings = { day, filters: DEFAULT_FILTERS, measureText: textWidth };
  const scene = scenes.get(day) ?? builder.build(positions, settings);
  scenes.set(day, scene);
  return scene;
}

function rolesOfTalks(day: string): EdgeRole[] {
  return sceneOn(day)
    .edges.filter(({ tie }) => tie === 'nissan-honda-integration')
    .filter(({ source, target }) => [source, target].sort().join() === 'honda,nissan')
    .flatMap(({ roles }) => roles);
}

function stakeOn(day: string, owner: string, owned: string): SceneEdge | undefined {
  return sceneOn(day).edges.find(
    ({ kind, source, target }) => kind === 'stake' && source === owner && target === owned,
  );
}

const ROLES: Readonly<Record<string, EdgeRole[]>> = {
  '2024-01-01': [],
  '2024-12-22': [],
  '2024-12-23': ['talks-ongoing'],
  '2025-01-15': ['talks-ongoing'],
  '2025-02-12': ['talks-ongoing'],
  '2025-02-13': ['talks-collapsed'],
  '2025-03-01': ['talks-collapsed'],
};

it.each(Object.entries(ROLES))('draws the talks of Nissan and Honda on %s as %o', (day, roles) => {
  expect(rolesOfTalks(day)).toEqual(roles);
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

it.each(Object.entries(SHARES))('draws the stake of %s through the years', (pair, shares) => {
  const [owner = '', owned = ''] = pair.split(' ');
  const drawn = Object.keys(shares).map((year) => {
    return [year, stakeOn(`${year}-01-01`, owner, owned)?.capital ?? null];
  });
  expect(Object.fromEntries(drawn)).toEqual(shares);
});

it('says that Renault has fewer votes in Nissan than shares', () => {
  const stake = stakeOn('2026-01-01', 'renault', 'nissan');
  expect(stake).toMatchObject({ capital: 35.71, votes: 15 });
  expect(stake?.label).toContain('35.71%');
  expect(stake?.label).toContain('15% of votes');
});
