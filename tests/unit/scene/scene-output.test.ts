import { expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import { NetworkIndex, DEFAULT_FILTERS, type Filters } from '../../../src/network/index.js';
import { buildScene } from '../../../src/scene/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

/*
 * Small scenes that are kept in `output`, to be reviewed when they change. After
 * an intended change, run `npx vitest run --project unit --update` and look at the
 * difference.
 */

type Lists = Parameters<typeof sample>[0];

interface Settings {
  day?: string;
  filters?: Partial<Filters>;
}

/** A data set with the given ties, its parties at the given places. */
function dataset(places: Record<string, [number, number]>, lists: Lists): DatasetInput {
  const parties = lists?.parties ?? Object.keys(places).map((id) => party(id));
  const positions = Object.fromEntries(
    Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]),
  );
  return { ...sample({ stakes: [], alliances: [], talks: [], ...lists, parties }), positions };
}

/** The scene as JSON, with numbers that are the same on every machine. */
function output(input: DatasetInput, { day = '2020-06-30', filters }: Settings = {}): string {
  const data = parsed(input);
  const scene = buildScene(new NetworkIndex(data), data.positions ?? {}, {
    day,
    filters: { ...DEFAULT_FILTERS, ...filters },
  });
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  return `${JSON.stringify(scene, rounded, 2)}\n`;
}

it('draws a cross-holding with votes and a doubt', async () => {
  const input = dataset(
    { alpha: [0, 0], beta: [300, 40] },
    {
      stakes: [
        stake('alpha', 'beta', holding('2010-01-01', undefined, { capital: 43.4, votes: 15 })),
        stake(
          'beta',
          'alpha',
          holding('2012-01-01', undefined, { capital: 15, doubt: { kind: 'existence' } }),
        ),
      ],
    },
  );
  await expect(output(input)).toMatchFileSnapshot('output/cross-holding.json');
});

it('leads an edge around the company between its ends', async () => {
  const input = dataset(
    { alpha: [0, 0], between: [200, 4], beta: [400, 0] },
    { stakes: [stake('alpha', 'beta', holding('2010-01-01', undefined, { capital: 75 }))] },
  );
  await expect(output(input)).toMatchFileSnapshot('output/around-a-node.json');
});

it('turns around the corners of a wall of companies', async () => {
  const wall = (x: number, ys: number[]): [number, number][] => ys.map((y) => [x, y]);
  const places = [
    ...wall(200, [-104, -78, -52, -26, 0, 78, 104, 130]),
    ...wall(400, [-130, -104, -78, 0, 26, 52, 78, 104]),
  ];
  const walls = Object.fromEntries(places.map((place, i) => [`w${i}`, place]));
  const input = dataset(
    { alpha: [0, 0], beta: [600, 0], ...walls },
    { stakes: [stake('alpha', 'beta', holding('2010-01-01'))] },
  );
  await expect(output(input)).toMatchFileSnapshot('output/around-corners.json');
});

it('draws an alliance of three, and talks that collapsed or were only reported', async () => {
  const input = dataset(
    { alpha: [0, 0], beta: [260, -90], gamma: [260, 90] },
    {
      alliances: [
        alliance(['alpha', '2001-01-01'], ['beta', '2001-01-01'], ['gamma', '2002-01-01']),
      ],
      talks: [
        talks({ parties: ['alpha', 'beta', 'gamma'] }),
        talks({ id: 'rumour', parties: ['beta', 'gamma'], outcome: 'reported' }),
      ],
    },
  );
  await expect(output(input, { day: '2025-03-01' })).toMatchFileSnapshot(
    'output/alliance-and-talks.json',
  );
});

it('draws the hull of a group, and stakes that have ended', async () => {
  const whole = holding('2010-01-01', undefined, { capital: 100 });
  const input = dataset(
    { head: [0, 0], first: [-140, 120], second: [0, 120], third: [140, 120], former: [320, 0] },
    {
      stakes: [
        ...['first', 'second', 'third'].map((id) => stake('head', id, whole)),
        stake(
          'head',
          'former',
          holding('2005-01-01', '2015-01-01', { capital: { min: 25, max: 50 } }),
        ),
      ],
    },
  );
  await expect(output(input, { filters: { endedTies: true } })).toMatchFileSnapshot(
    'output/group-with-ended-stake.json',
  );
});
