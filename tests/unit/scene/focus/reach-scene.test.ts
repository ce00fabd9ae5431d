import { expect, it } from 'vitest';
import { NetworkIndex } from '../../../../src/network/index.js';
import { reachScene, textWidth, type Scene } from '../../../../src/scene/index.js';
import { world, type Holdings } from '../../network/ownership/world.js';

const DAY = '2020-06-01';

function sceneOf(
  holdings: Holdings,
  compare: string | null = null,
  canvas = { width: 1200, height: 700 },
): Scene {
  const index = new NetworkIndex(world(holdings, { state: 'state' }));
  const filters = { basis: 'capital' } as const;
  return reachScene(index, 'state', {
    day: DAY,
    compare,
    filters,
    canvas,
    measureText: textWidth,
  })!;
}

/** What is written below the name of a box. */
function lineOf({ decorations }: Scene, id: string): string | undefined {
  return decorations.find((one) => one.id === `${id}/subtitle`)?.lines[0];
}

function sentenceOf({ decorations }: Scene): string | undefined {
  return decorations.find(({ id }) => id === 'sentence')?.lines[0];
}

const HOLDINGS = { 'state a': 50, 'a b': 40, 'b c': 10, 'c d': 100, 'x a': 20, 'b a': 5 };

it('has a column for companies as many stakes away, each with what is the owner’s in the end', () => {
  const scene = sceneOf(HOLDINGS);
  const x = (id: string): number => scene.nodes.find((node) => node.id === id)!.x;
  expect(x('state')).toBeLessThan(x('a'));
  expect(x('a')).toBeLessThan(x('b'));
  expect(x('b')).toBeLessThan(x('c'));
  expect(['a', 'b', 'c'].map((id) => lineOf(scene, id))).toEqual([
    '51.02% in the end',
    '20.41% in the end',
    '2.04% in the end',
  ]);
  // Lines lead away from the owner, and what is four stakes away is counted.
  expect(scene.edges.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
    'a b',
    'b c',
    'state a',
  ]);
  expect(sentenceOf(scene)).toBe('and one smaller holding');
});

it('says what the share was on an earlier day, and how many are gone', () => {
  const holdings: Holdings = {
    'state a': [
      { from: '2000-01-01', until: '2019-01-01', capital: 30 },
      { from: '2019-01-01', capital: 50 },
    ],
    'state b': [{ from: '2019-01-01', capital: 10 }],
    'state c': 5,
    'state d': [{ from: '2000-01-01', until: '2019-01-01', capital: 7 }],
  };
  const scene = sceneOf(holdings, '2010-01-01');
  expect(['a', 'b', 'c'].map((id) => lineOf(scene, id))).toEqual([
    '30% → 50%',
    '0% → 10%',
    '5% on both days',
  ]);
  expect(sentenceOf(scene)).toBe('and one of 1 Jan 2010 is gone');
});

it('draws as many as there is room for, and on a narrow canvas one below the other', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`state company-${at}`, 60 - at] as const),
  );
  const wide = sceneOf(many);
  expect(sentenceOf(wide)).toBe(`and ${41 - wide.nodes.length} smaller holdings`);
  expect(wide.nodes.map(({ id }) => id)).toContain('company-0');
  const narrow = sceneOf(HOLDINGS, null, { width: 380, height: 700 });
  const [owner, a, b] = ['state', 'a', 'b'].map((id) => narrow.nodes.find((one) => one.id === id)!);
  expect(owner!.y).toBeLessThan(a!.y);
  expect(a!.y).toBeLessThan(b!.y);
});

it('says that nothing is on record', () => {
  expect(sentenceOf(sceneOf({ 'a state': 10 }))).toBe('No holding on record for 1 Jun 2020');
});

it('shows no more on narrow paper than has room, and counts the others', () => {
  const many = Array.from({ length: 12 }, (_, at): [string, number][] => [
    [`state h${at}`, 90 - at],
    [`h${at} i${at}`, 60],
  ]);
  const holdings: Holdings = Object.fromEntries(many.flat());
  const canvas = { width: 300, height: 460 };
  const index = new NetworkIndex(world(holdings, { state: 'state' }));
  const on = (isWhole: boolean): Scene =>
    reachScene(index, 'state', {
      day: DAY,
      compare: null,
      filters: { basis: 'capital' },
      canvas,
      isWhole,
      measureText: textWidth,
    })!;
  const { frame, nodes } = on(true);
  expect(frame!.width).toBeLessThanOrEqual(canvas.width);
  expect(frame!.height).toBeLessThanOrEqual(canvas.height);
  expect(nodes.length).toBeGreaterThan(3);
  expect(sentenceOf(on(true))).toBe(`and ${24 - (nodes.length - 1)} smaller holdings`);
  expect(on(false).frame!.height).toBeGreaterThan(canvas.height);
});
