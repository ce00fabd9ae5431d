import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  companyGroups,
  controllersAt,
  controllersOn,
  groupsAt,
  NetworkIndex,
  type Snapshot,
} from '../../../../src/network/index.js';
import type { Party } from '../../../../src/model/index.js';
import { arbitraryHoldings, worldOfSix } from './arbitrary-world.js';
import { DAY, world, type Holdings } from './world.js';

type Kinds = Readonly<Record<string, Party['kind']>>;

function snapshotOf(holdings: Holdings, kinds?: Kinds): Snapshot {
  return new NetworkIndex(world(holdings, kinds)).snapshotAt(DAY);
}

/** Who controls whom, as `owner owned`. */
function pairs(holdings: Holdings, threshold: number, kinds?: Kinds): string[] {
  const controllers = controllersAt(snapshotOf(holdings, kinds), threshold);
  return [...controllers].map(([owned, owner]) => `${owner} ${owned}`).sort();
}

it('counts a threshold below half as enough, and half itself as too little', () => {
  const holdings = { 'a b': 25, 'a c': 50, 'a d': 24.99 };
  expect(pairs(holdings, 25)).toEqual(['a b', 'a c']);
  expect(pairs(holdings, 33.4)).toEqual(['a c']);
  expect(pairs(holdings, 50)).toEqual([]);
});

it('adds up what a company and those below it hold, down to the nearest one that has enough', () => {
  const holdings = { 'a b': 30, 'b c': 12, 'a c': 10, 'c d': 40, 'b e': 20 };
  expect(pairs(holdings, 20)).toEqual(['a b', 'a c', 'b e', 'c d']);
});

it('leaves a company in which several have enough to none of them, with what it controls itself', () => {
  expect(pairs({ 'a c': 30, 'b c': 30, 'c d': 100 }, 25)).toEqual(['c d']);
  expect(pairs({ 'a c': 30, 'b c': 30, 'c d': 40, 'a d': 30 }, 25)).toEqual([]);
});

it('counts states and families as others, unless they control the one at the top', () => {
  const holdings = { 'a c': 30, 'state c': 30 };
  expect(pairs(holdings, 25, { state: 'state' })).toEqual([]);
  expect(pairs({ ...holdings, 'state a': 60 }, 25, { state: 'state' })).toEqual(['a c']);
  expect(pairs(holdings, 25, { state: 'dispersed' })).toEqual(['a c']);
});

it('leaves a majority what it has, and a joint venture until one group has more than 75%', () => {
  expect(pairs({ 'a c': 60, 'b c': 40 }, 20)).toEqual(['a c']);
  const venture = { 'a b': 40, 'a v': 40, 'b v': 60 };
  expect(pairs(venture, 33.4, { v: 'joint-venture' })).toEqual(['a b', 'a v']);
  expect(pairs(venture, 50, { v: 'joint-venture' })).toEqual([]);
});

it('makes the one of a ring its head in which the others have the fewest votes', () => {
  expect(pairs({ 'a b': 40, 'b c': 30, 'c a': 21, 'c d': 80 }, 20)).toEqual(['a b', 'b c', 'c d']);
});

it('adds up the vehicles of groups that it joins, where their figures are of one year', () => {
  const dataset = world({ 'a b': 30, 'c a': 20 });
  const sizes = { b: ['2019', 4], a: ['2019', 5], c: ['2018', 6] } as const;
  const parties = dataset.parties.map((party) => {
    const [year, value] = sizes[party.id as keyof typeof sizes];
    const vehicles = { measure: 'vehicles-sold', value, period: year, until: year } as const;
    return { ...party, sizes: [{ ...vehicles, counts: 'group' as const, sources: [] }] };
  });
  const snapshot = new NetworkIndex({ ...dataset, parties }).snapshotAt(DAY);
  const vehiclesAt = (threshold: number): unknown[] =>
    groupsAt(snapshot, threshold).overview.cards.map(({ id, vehicles }) => [id, vehicles?.value]);
  expect(vehiclesAt(25)).toEqual([
    ['a', 9],
    ['c', 6],
  ]);
  expect(vehiclesAt(20)).toEqual([['c', 6]]);
});

it('gives what a majority makes at half, and no cycles at any threshold', () => {
  fc.assert(
    fc.property(arbitraryHoldings(), fc.constantFrom(20, 25, 33.4, 50), (holdings, threshold) => {
      const snapshot = new NetworkIndex(worldOfSix(holdings)).snapshotAt(DAY);
      const controllers = controllersAt(snapshot, threshold);
      if (threshold === 50) expect(controllers).toEqual(controllersOn(snapshot));
      const members = companyGroups(snapshot, controllers).groups.flatMap((group) => group.members);
      expect(members.map(({ id }) => id).sort()).toEqual(snapshot.parties.map(({ id }) => id));
    }),
  );
});
