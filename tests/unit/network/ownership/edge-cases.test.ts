import { describe, expect, it } from 'vitest';
import {
  capitalForVotes,
  closedLoops,
  controllers,
  criticalThresholds,
  directOwners,
  groupVotes,
  oversubscribed,
  portfolio,
  powerIndices,
  ultimateOwners,
} from '../../../../src/data.js';
import type { Share } from '../../../../src/model/index.js';
import { world, type Holdings } from './world.js';

const ALL = { min: 100, max: 100 };
const NOTHING = { min: 0, max: 0 };

function exactly(percent: number): { min: number; max: number } {
  return { min: percent, max: percent };
}

describe('a share that is known within limits', () => {
  it('is carried along as limits, from the lower ends to the upper ends', () => {
    const dataset = world({ 'a b': { min: 50, max: 75 }, 'b c': 80, 'd b': 10 });
    expect(portfolio(dataset, 'a')).toEqual([
      { party: 'b', share: { min: 50, max: 75 } },
      { party: 'c', share: { min: 40, max: 60 } },
    ]);
    expect(portfolio(dataset, 'd')).toEqual([
      { party: 'b', share: exactly(10) },
      { party: 'c', share: exactly(8) },
    ]);
    expect(ultimateOwners(dataset, 'c')).toEqual({
      owners: [
        { party: 'a', share: { min: 40, max: 60 } },
        { party: 'd', share: exactly(8) },
      ],
      unknown: { min: 32, max: 52 },
    });
  });

  it('is at most what the others leave', () => {
    const dataset = world({ 'a c': 60, 'b c': { min: 10, max: 75 }, 'd c': 'unknown' });
    expect(portfolio(dataset, 'b')[0]?.share).toEqual({ min: 10, max: 40 });
    expect(portfolio(dataset, 'd')[0]?.share).toEqual({ min: 0, max: 30 });
    expect(ultimateOwners(dataset, 'c').unknown).toEqual({ min: 0, max: 30 });
  });

  it('never makes more than all of what loops may hold of themselves', () => {
    const dataset = world({ 'p a': 'unknown', 'a b': 'unknown', 'b a': 'unknown' });
    expect(portfolio(dataset, 'p')).toEqual([
      { party: 'a', share: { min: 0, max: 100 } },
      { party: 'b', share: { min: 0, max: 100 } },
    ]);
    expect(ultimateOwners(dataset, 'b').owners).toEqual([
      { party: 'p', share: { min: 0, max: 100 } },
    ]);
  });

  it.each<[Share, string]>([
    [{ min: 50, max: 75 }, 'possibly'],
    [{ min: 50, minExclusive: true, max: 75 }, 'certainly'],
    [{ min: 51, max: 75 }, 'certainly'],
    [{ min: 25, max: 50 }, 'no'],
    ['unknown', 'possibly'],
    [50, 'no'],
  ])('of %j controls: %s', (share, control) => {
    const dataset = world({ 'a b': share });
    expect(groupVotes(dataset, 'a')[0]?.control).toBe(control);
    expect(controllers(dataset, 'b').kind).toBe(control === 'certainly' ? 'one' : 'none');
    const possible = controllers(dataset, 'b', { ranges: 'most' });
    expect(possible.kind).toBe(control === 'no' ? 'none' : 'one');
  });

  it('of less than a half is not a half', () => {
    const dataset = world({ 'a b': { min: 25, max: 50, maxExclusive: true } });
    const half = { threshold: 50, inclusive: true, ranges: 'most' } as const;
    expect(controllers(dataset, 'b', half).kind).toBe('none');
  });

  it('cannot make more of two holders than a third one leaves', () => {
    const holdings: Holdings = { 'a b': 100, 'a d': { max: 60 }, 'b d': { max: 60 }, 'c d': 45 };
    expect(groupVotes(world(holdings), 'a').at(-1)?.votes).toEqual({ min: 0, max: 55 });
  });
});

describe('own shares', () => {
  it('are left out of both sides, of capital and of votes', () => {
    const dataset = world({ 'p s': 60, 's s': 4, 'q s': 36 });
    expect(ultimateOwners(dataset, 's')).toEqual({
      owners: [
        { party: 'p', share: exactly(62.5) },
        { party: 'q', share: exactly(37.5) },
      ],
      unknown: NOTHING,
    });
    expect(criticalThresholds(dataset, 'p').get('s')).toBe(62.5);
  });

  it('are not left out twice', () => {
    const net = [{ capital: 60, basis: 'excluding-treasury' as const }];
    expect(portfolio(world({ 'p s': net, 's s': 4 }), 'p')[0]?.share).toEqual(exactly(60));
  });

  it('without votes take nothing from votes that are recorded', () => {
    const dataset = world({
      'p s': { capital: 45, votes: 50 },
      'q s': 45,
      's s': { capital: 10, votes: 0 },
    });
    expect(groupVotes(dataset, 'p')[0]?.votes).toEqual(exactly(50));
    expect(groupVotes(dataset, 'q')[0]?.votes).toEqual(exactly(50));
  });

  it('of limits give limits, and all of a company leave the others as they are', () => {
    const some = world({ 'p s': 60, 's s': { min: 0, max: 20 } });
    expect(portfolio(some, 'p')[0]?.share).toEqual({ min: 60, max: 75 });
    expect(portfolio(world({ 'p s': 0, 's s': 100 }), 'p')).toEqual([]);
  });
});

describe('shares that a subsidiary holds of its parent', () => {
  const dataset = world({ 'x p': 60, 'p s': 100, 's p': 8, 'y p': 32 });
  const suspended = { suspendsCrossHeld: true };

  it('vote with it unless they are suspended, and then leave both sides', () => {
    expect(groupVotes(dataset, 'x').at(-1)?.votes).toEqual(exactly(68));
    const [, inP] = groupVotes(dataset, 'x', suspended);
    expect(inP?.votes.min).toBeCloseTo(6000 / 92, 10);
    expect(criticalThresholds(dataset, 'y', suspended).get('p')).toBeCloseTo(3200 / 92, 10);
  });

  it('count as capital all the same', () => {
    expect(portfolio(dataset, 'x').map(({ share }) => share.min)).toEqual([
      expect.closeTo(6000 / 92, 10),
      expect.closeTo(6000 / 92, 10),
    ]);
  });

  it('keep their votes where each controls the other, and where nobody controls the holder', () => {
    const ring = world({ 'a b': 60, 'b a': 60 });
    expect(controllers(ring, 'a', suspended)).toEqual(controllers(ring, 'a'));
    const minority = world({ 'x p': 50, 'p s': 40, 's p': 8 });
    expect(groupVotes(minority, 's', suspended)[0]?.votes).toEqual(exactly(8));
  });

  it('can decide who controls', () => {
    const close = world({ 'x p': 47, 'p s': 100, 's p': 8 });
    expect(controllers(close, 'p').kind).toBe('none');
    expect(controllers(close, 'p', suspended)).toEqual({ kind: 'one', parties: ['x'] });
  });
});

describe('many holders together', () => {
  const kinds = { public: 'dispersed' } as const;
  const dataset = world({ 'public nissan': 57, 'renault nissan': 43 }, kinds);

  it('own, and never vote as one', () => {
    expect(ultimateOwners(dataset, 'nissan').owners).toEqual([
      { party: 'public', share: exactly(57) },
      { party: 'renault', share: exactly(43) },
    ]);
    expect(controllers(dataset, 'nissan').kind).toBe('none');
    expect(controllers(dataset, 'nissan', { threshold: 40 }).parties).toEqual(['renault']);
    expect(criticalThresholds(dataset, 'public').size).toBe(0);
    expect(groupVotes(dataset, 'public')).toEqual([]);
  });

  it('leave all power to the one large holder', () => {
    expect(powerIndices(dataset, 'nissan')).toEqual([
      { party: 'renault', shapleyShubik: expect.closeTo(43 / 57, 10) as number, banzhaf: 1 },
    ]);
  });
});

describe('a closed loop', () => {
  const dataset = world({ 'a b': 100, 'b a': 100, 'b c': 60, 'p c': 40 });

  it('has no owner outside, and leaves the rest of the graph alive', () => {
    expect(closedLoops(dataset)).toEqual([['a', 'b']]);
    expect(ultimateOwners(dataset, 'a')).toEqual({
      owners: [],
      unknown: ALL,
      closedLoops: [{ parties: ['a', 'b'], share: ALL }],
    });
    expect(ultimateOwners(dataset, 'c')).toEqual({
      owners: [{ party: 'p', share: exactly(40) }],
      unknown: exactly(60),
      closedLoops: [{ parties: ['a', 'b'], share: exactly(60) }],
    });
    expect(portfolio(dataset, 'a')).toEqual([
      { party: 'b', share: ALL },
      { party: 'c', share: exactly(60) },
    ]);
  });

  it('is controlled by itself, as a ring and not by one of its members', () => {
    const ring = { kind: 'ring', parties: ['a', 'b'] };
    for (const company of ['a', 'b', 'c']) expect(controllers(dataset, company)).toEqual(ring);
  });

  it('is not one where a hundredth is held outside', () => {
    const open = world({ 'a b': 100, 'b a': 99, 'p a': 1 });
    expect(closedLoops(open)).toEqual([]);
    expect(ultimateOwners(open, 'b')).toEqual({
      owners: [{ party: 'p', share: ALL }],
      unknown: NOTHING,
    });
    expect(controllers(open, 'b')).toEqual({ kind: 'ring', parties: ['a', 'b'] });
  });
});

describe('more than all of a company', () => {
  const dataset = world({ 'a c': 60, 'b c': 60, 'c d': 100 });

  it('is flagged and never rescaled', () => {
    expect(oversubscribed(dataset)).toEqual([{ party: 'c', share: exactly(120) }]);
    expect(ultimateOwners(dataset, 'd')).toEqual({
      owners: [
        { party: 'a', share: exactly(60) },
        { party: 'b', share: exactly(60) },
      ],
      unknown: NOTHING,
      oversubscribed: ['c'],
    });
    expect(controllers(dataset, 'd')).toEqual({ kind: 'several', parties: ['a', 'b'] });
  });

  it('may be rounding up to half a percent', () => {
    expect(oversubscribed(world({ 'a c': 50.2, 'b c': 50.2 }))).toEqual([]);
  });

  it('never gives a figure without an end', () => {
    const endless = world({ 'p a': 10, 'a b': 100, 'b a': 100 });
    for (const { share } of portfolio(endless, 'p')) expect(share.max).toBe(100);
    for (const { share } of ultimateOwners(endless, 'a').owners) {
      expect(share).toEqual({ min: 10, max: 100 });
    }
  });
});

describe('votes that are not recorded', () => {
  it('are as many as the capital, which is said of the company', () => {
    const dataset = world({
      'a c': { capital: 30, votes: 60 },
      'b c': 20,
      'c d': { capital: 9, votes: 9 },
    });
    expect(directOwners(dataset, 'c', { basis: 'votes' })).toEqual([
      { party: 'a', share: exactly(60) },
      { party: 'b', share: exactly(20) },
    ]);
    expect(directOwners(dataset, 'c')[0]?.share).toEqual(exactly(30));
    expect(capitalForVotes(dataset)).toEqual(new Set(['c']));
  });

  it('of which it is known that they are unknown are what the others leave', () => {
    const dataset = world({ 'a c': { capital: 30, votes: 'unknown' }, 'b c': 60 });
    expect(groupVotes(dataset, 'a')[0]?.votes).toEqual({ min: 0, max: 40 });
  });
});

describe('several records of one owner in one company', () => {
  it('add up, as ordinary and preference shares do', () => {
    const dataset = world({ 'a b': 30, 'c b': 10 });
    const [stake] = dataset.stakes;
    const twice = { ...dataset, stakes: [...dataset.stakes, { ...stake!, id: 'preference' }] };
    expect(portfolio(twice, 'a')).toEqual([{ party: 'b', share: exactly(60) }]);
    expect(controllers(twice, 'b')).toEqual({ kind: 'one', parties: ['a'] });
  });
});

describe('control', () => {
  it('is by several below a half, and by none through a company that nobody controls', () => {
    const dataset = world({ 'a c': 30, 'b c': 30, 'c d': 100 });
    expect(controllers(dataset, 'd', { threshold: 25 })).toEqual({
      kind: 'several',
      parties: ['a', 'b'],
    });
    expect(controllers(dataset, 'd')).toEqual({ kind: 'one', parties: ['c'] });
  });

  it('does not follow what a curator names, only votes', () => {
    const dataset = world({ 'head member': 49 });
    const members = [{ party: 'member' }];
    const group = { id: 'group', head: 'head', members, reason: 'It is known.', sources: [] };
    expect(controllers({ ...dataset, groups: [group] }, 'member').kind).toBe('none');
  });

  it('is by the state, family or fund at the top', () => {
    const kinds = { state: 'state', bank: 'company' } as const;
    const dataset = world({ 'state bank': 100, 'bank maker': 60 }, kinds);
    expect(controllers(dataset, 'maker')).toEqual({ kind: 'one', parties: ['state'] });
  });

  it('does not include votes of a company in those above it', () => {
    // s holds 8% of its parent p, which votes are not more than what others hold.
    const dataset = world({ 'x p': 60, 'p s': 100, 's p': 8 });
    expect(groupVotes(dataset, 'x')).toEqual([
      { party: 's', votes: ALL, control: 'certainly' },
      { party: 'p', votes: exactly(68), control: 'certainly' },
    ]);
  });
});

describe('the day', () => {
  const dataset = world({
    'a c': [{ from: '2000-01-01', until: '2010-03-01', capital: 60 }],
    'b c': [
      { from: '2005-01-01', until: '2010-03-01', capital: 20 },
      { from: '2010-03-01', until: '2015', capital: 70 },
    ],
  });

  it('decides which holdings count, from its first day up to, and without, its last', () => {
    const ownersOn = (day: string): unknown => ultimateOwners(dataset, 'c', { day }).owners;
    expect(ownersOn('1999-12-31')).toEqual([]);
    expect(ownersOn('2004-12-31')).toEqual([{ party: 'a', share: exactly(60) }]);
    expect(ownersOn('2010-02-28')).toEqual([
      { party: 'a', share: exactly(60) },
      { party: 'b', share: exactly(20) },
    ]);
    expect(ownersOn('2010-03-01')).toEqual([{ party: 'b', share: exactly(70) }]);
    expect(ultimateOwners(dataset, 'c', { day: '2016-01-01' }).unknown).toEqual(ALL);
    expect(controllers(dataset, 'c', { day: '2010-02-28' }).parties).toEqual(['a']);
    expect(controllers(dataset, 'c', { day: '2010-03-01' }).parties).toEqual(['b']);
  });

  it('within a date that is coarser leaves open whether anything is held', () => {
    const [owner] = ultimateOwners(dataset, 'c', { day: '2015-06-01' }).owners;
    expect(owner?.share).toEqual({ min: 0, max: 70 });
    expect(groupVotes(dataset, 'b', { day: '2015-06-01' })[0]?.control).toBe('possibly');
  });

  it('between two coarse holdings leaves open which of them it is', () => {
    const steps = world({
      'a b': [
        { from: '2000', until: '2010', capital: 44.4 },
        { from: '2010', capital: 43.4 },
      ],
    });
    expect(portfolio(steps, 'a', { day: '2010-06-01' })[0]?.share).toEqual({
      min: 43.4,
      max: 44.4,
    });
  });

  it('is that of the compilation where none is given, and knows who exists', () => {
    expect(ultimateOwners(dataset, 'c').unknown).toEqual(ALL);
    const [a, ...others] = dataset.parties;
    const dissolved = { ...a!, dissolved: '2003-01-01' };
    const gone = { ...dataset, parties: [dissolved, ...others] };
    expect(portfolio(gone, 'a', { day: '2004-01-01' })).toEqual([]);
  });
});
