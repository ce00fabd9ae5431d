import { describe, expect, it } from 'vitest';
import type { DatasetInput, Share } from '../../../src/model/index.js';
import {
  companyGroups,
  controlledCompanies,
  NetworkIndex,
  type CompanyGroups,
} from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

type PartyInput = DatasetInput['parties'][number];
type GroupInput = NonNullable<DatasetInput['groups']>[number];
type Stakes = NonNullable<DatasetInput['stakes']>;

interface World {
  kinds?: Record<string, PartyInput['kind']>;
  groups?: GroupInput[];
  /** Who makes vehicles; without it, nothing is said of anybody. */
  makers?: string[];
  sizes?: Record<string, number>;
  /** The year of the sizes; default 2019. */
  year?: string;
}

const sources = ['report'];

function sizesOf(value: number | undefined, year: string): Pick<PartyInput, 'sizes'> {
  if (value === undefined) return {};
  const size = { measure: 'vehicles-sold', value, period: year, until: year, sources } as const;
  return { sizes: [size] };
}

/** The groups of 2020, of parties that are companies unless it is said otherwise. */
function groupsOf(stakes: Stakes, world: World = {}): CompanyGroups {
  const { kinds = {}, groups = [], makers, sizes = {}, year = '2019' } = world;
  const named = groups.flatMap(({ head, members }) => [head, ...members.map((one) => one.party)]);
  const ids = new Set([...stakes.flatMap(({ owner, owned }) => [owner, owned]), ...named]);
  const parties = [...ids].map((id) =>
    party(id, {
      kind: kinds[id] ?? 'company',
      ...(makers?.includes(id) && { makesVehicles: [{ from: '2000', sources }] }),
      ...sizesOf(sizes[id], year),
    }),
  );
  const input = sample({ parties, stakes, groups, alliances: [], talks: [] });
  return companyGroups(
    new NetworkIndex(parsed({ ...input, positions: {} })).snapshotAt('2020-06-01'),
  );
}

/** The members of every group, by the id of its head. */
function membersOf(found: CompanyGroups): Record<string, string[]> {
  return Object.fromEntries(
    found.groups.map(({ head, members }) => [head.id, members.map(({ id }) => id)]),
  );
}

function share(capital: Share, votes?: Share): ReturnType<typeof holding> {
  return holding('2010', undefined, { capital, ...(votes !== undefined && { votes }) });
}

function named(head: string, ...members: string[]): GroupInput {
  const reason = 'It is known.';
  return {
    id: `${head}-group`,
    head,
    members: members.map((id) => ({ party: id })),
    reason,
    sources,
  };
}

describe('control', () => {
  it('is followed down to the last subsidiary', () => {
    const found = groupsOf([stake('a', 'b', share(100)), stake('b', 'c', share(50.1))]);
    expect(membersOf(found)).toEqual({ a: ['a', 'b', 'c'] });
  });

  it('needs more than half: neither 50% nor a range that reaches below is enough', () => {
    for (const capital of [50, 34, { min: 49, max: 70 }, 'unknown'] as const) {
      expect(Object.keys(membersOf(groupsOf([stake('a', 'b', share(capital))])))).toEqual([
        'a',
        'b',
      ]);
    }
    for (const capital of [50.01, { min: 51, max: 70 }, { min: 50, minExclusive: true }] as const) {
      expect(Object.keys(membersOf(groupsOf([stake('a', 'b', share(capital))])))).toEqual(['a']);
    }
  });

  it('goes by votes where they are recorded, whatever the capital', () => {
    expect(membersOf(groupsOf([stake('a', 'b', share(31, 53))]))).toEqual({ a: ['a', 'b'] });
    expect(membersOf(groupsOf([stake('a', 'b', share(60, 40))]))).toEqual({ a: ['a'], b: ['b'] });
    expect(membersOf(groupsOf([stake('a', 'b', share(60, 'unknown'))]))).toEqual({
      a: ['a'],
      b: ['b'],
    });
  });

  it('adds what the members of a group hold together', () => {
    const stakes = [
      stake('a', 'b', share(100)),
      stake('a', 'c', share(30)),
      stake('b', 'c', share(30)),
      stake('c', 'd', share(26)),
      stake('b', 'd', share(25)),
    ];
    expect(membersOf(groupsOf(stakes))).toEqual({ a: ['a', 'b', 'c', 'd'] });
  });

  it('lists each company after the one that controls it, with what that one holds', () => {
    const stakes = [
      stake('a', 'b', share(100)),
      stake('b', 'c', share(60)),
      stake('a', 'd', share(55)),
      stake('a', 'e', share(30)),
      stake('b', 'e', share(30)),
    ];
    const [group] = groupsOf(stakes, { sizes: { d: 10 } }).groups;
    const told = controlledCompanies(group!).map(({ party: { id }, depth, stake: held }) => [
      id,
      depth,
      held?.holding.capital,
    ]);
    expect(told.filter(([id]) => id !== 'e')).toEqual([
      ['d', 1, 55],
      ['b', 1, 100],
      ['c', 2, 60],
    ]);
    expect(told.some(([id]) => id === 'e')).toBe(true);
  });

  it('ends with the stake', () => {
    const ended = holding('2010', '2015', { capital: 100 });
    expect(membersOf(groupsOf([stake('a', 'b', ended)]))).toEqual({ a: ['a'], b: ['b'] });
  });

  it('passes to the later owner in a year of which nothing more is known', () => {
    const stakes = [
      stake('a', 'c', holding('2010', '2020', { capital: 100 })),
      stake('b', 'c', holding('2020', undefined, { capital: 51 })),
    ];
    expect(membersOf(groupsOf(stakes))).toEqual({ a: ['a'], b: ['b', 'c'] });
  });

  it.each(['state', 'family', 'person', 'fund', 'trust'] as const)('ends at a %s', (kind) => {
    const stakes = [
      stake('top', 'a', share(100)),
      stake('top', 'b', share(100)),
      stake('a', 'c', share(100)),
    ];
    const found = groupsOf(stakes, { kinds: { top: kind } });
    expect(membersOf(found)).toEqual({ a: ['a', 'c'], b: ['b'] });
    expect(found.groupOf.get('top')).toBeUndefined();
    expect(found.groups[0]?.holder).toMatchObject({ controls: true, endsChain: true });
    expect(found.groups[0]?.holder?.party.id).toBe('top');
  });

  it('has one head even where companies hold majorities in one another', () => {
    const stakes = [stake('a', 'b', share(51)), stake('b', 'a', share(60))];
    expect(membersOf(groupsOf(stakes))).toEqual({ b: ['b', 'a'] });
  });

  it('is what a curator names, with all that those named control', () => {
    const stakes = [
      stake('motor', 'kia', share(35)),
      stake('mobis', 'motor', share(22)),
      stake('kia', 'plant', share(90)),
      stake('other', 'kia', share(51)),
    ];
    const found = groupsOf(stakes, { groups: [named('motor', 'kia', 'mobis')] });
    expect(membersOf(found)).toEqual({
      motor: ['motor', 'kia', 'mobis', 'plant'],
      other: ['other'],
    });
  });

  it('may be named for a time', () => {
    const past = { ...named('a', 'b'), members: [{ party: 'b', from: '2001', until: '2019' }] };
    expect(membersOf(groupsOf([], { groups: [past] }))).toEqual({ a: ['a'], b: ['b'] });
  });
});

describe('a group', () => {
  it('lists its head, then other makers, then the rest, the largest first', () => {
    const members = ['small', 'parts', 'large', 'bank'];
    const found = groupsOf(
      members.map((id) => stake('head', id, share(100))),
      { makers: ['head', 'small', 'large'], sizes: { small: 1, large: 5, bank: 9 } },
    );
    expect(membersOf(found)).toEqual({ head: ['head', 'large', 'small', 'bank', 'parts'] });
    expect(found.groups[0]?.makers.map(({ id }) => id)).toEqual(['head', 'large', 'small']);
  });

  it('lists its makers by no figure of the future', () => {
    const found = groupsOf(
      ['a', 'b'].map((id) => stake('head', id, share(100))),
      { sizes: { a: 1, b: 5 }, year: '2021' },
    );
    expect(membersOf(found)).toEqual({ head: ['head', 'a', 'b'] });
  });

  it('is led by the one maker below a company that makes nothing', () => {
    const stakes = [
      stake('holding', 'maker', share(31, 53)),
      stake('holding', 'bank', share(100)),
      stake('maker', 'brand', share(100)),
      stake('fund', 'maker', share(10, 17)),
    ];
    const found = groupsOf(stakes, { makers: ['maker', 'brand'], kinds: { fund: 'fund' } });
    expect(membersOf(found)).toEqual({ holding: ['holding', 'bank'], maker: ['maker', 'brand'] });
    const group = found.groupOf.get('brand');
    expect(group?.controller?.id).toBe('holding');
    expect(group?.holder).toMatchObject({ controls: true, endsChain: false });
    expect(group?.holder?.stake?.holding.votes).toBe(53);
  });

  it('keeps a head that makes nothing where several makers are below it', () => {
    const stakes = [stake('holding', 'a', share(60)), stake('holding', 'b', share(60))];
    expect(membersOf(groupsOf(stakes, { makers: ['a', 'b'] }))).toEqual({
      holding: ['holding', 'a', 'b'],
    });
  });

  it('names the holder outside with most votes, or most capital where votes are not known', () => {
    const stakes = [
      stake('a', 'maker', share(15)),
      stake('b', 'maker', share(30, 5)),
      stake('c', 'maker', share(15.1, 'unknown')),
      stake('subsidiary', 'maker', share(20)),
      stake('maker', 'subsidiary', share(100)),
    ];
    const { holder } = groupsOf(stakes).groupOf.get('maker') ?? {};
    expect(holder).toMatchObject({ controls: false, endsChain: false });
    expect(holder?.party.id).toBe('c');
    expect(groupsOf(stakes).groupOf.get('a')?.holder).toBeUndefined();
  });

  it('names a holder of an unknown share only where there is no other', () => {
    const unknown = [stake('a', 'maker', share('unknown')), stake('b', 'maker', share('unknown'))];
    expect(groupsOf(unknown.slice(0, 1)).groupOf.get('maker')?.holder?.party.id).toBe('a');
    expect(groupsOf(unknown).groupOf.get('maker')?.holder).toBeUndefined();
  });
});

describe('a joint venture', () => {
  const halves = [stake('a', 'venture', share(50)), stake('b', 'venture', share(50))];

  function partnersOf(found: CompanyGroups): string[][] {
    return found.jointVentures.map(({ partners }) => partners.map(({ head }) => head.id));
  }

  it('of two groups belongs to neither, and what it controls neither', () => {
    for (const kind of ['joint-venture', 'company'] as const) {
      const stakes = [...halves, stake('venture', 'engines', share(100))];
      const found = groupsOf(stakes, { kinds: { venture: kind } });
      expect(membersOf(found)).toEqual({ a: ['a'], b: ['b'] });
      expect(partnersOf(found)).toEqual([['a', 'b']]);
      expect(found.jointVentures[0]?.members.map(({ id }) => id)).toEqual(['venture', 'engines']);
      expect(found.groupOf.get('engines')).toBeUndefined();
    }
  });

  it('stays one up to 75% in one hand, and is a subsidiary above', () => {
    const shares = (percent: number): CompanyGroups =>
      groupsOf(
        [stake('a', 'venture', share(percent)), stake('b', 'venture', share(100 - percent))],
        { kinds: { venture: 'joint-venture' } },
      );
    expect(partnersOf(shares(75))).toEqual([['a', 'b']]);
    expect(membersOf(shares(90))).toEqual({ a: ['a', 'venture'], b: ['b'] });
  });

  it('of 51% is a subsidiary where it is no joint venture by its kind', () => {
    const found = groupsOf([stake('a', 'c', share(50.1)), stake('b', 'c', share(49.9))]);
    expect(membersOf(found)).toEqual({ a: ['a', 'c'], b: ['b'] });
  });

  it('of two members of one group belongs to that group', () => {
    expect(membersOf(groupsOf([...halves, stake('a', 'b', share(60))]))).toEqual({
      a: ['a', 'b', 'venture'],
    });
  });

  it('with a single maker among its owners is a group of its own', () => {
    const found = groupsOf(halves, {
      kinds: { venture: 'joint-venture' },
      makers: ['a', 'venture'],
    });
    expect(Object.keys(membersOf(found))).toEqual(['a', 'b', 'venture']);
    expect(found.jointVentures).toEqual([]);
  });
});
