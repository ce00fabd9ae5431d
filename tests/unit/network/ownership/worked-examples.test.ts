import { describe, expect, it } from 'vitest';
import {
  controllers,
  groupVotes,
  portfolio,
  selfOwnership,
  ultimateOwners,
  type Basis,
} from '../../../../src/data.js';
import { world, type Holdings } from './world.js';

/** A fraction in percent. */
function fraction(numerator: number, denominator: number): number {
  return (100 * numerator) / denominator;
}

interface Example {
  name: string;
  holdings: Holdings;
  basis?: Basis;
  /** What an owner has in the end of a company, as `owner company`, in percent. */
  integrated: Record<string, number>;
}

const HYUNDAI_2017: Holdings = {
  'chung mobis': 6.96,
  'chung motor': 5.17,
  'mobis motor': 20.78,
  'motor kia': 33.88,
  'kia mobis': 16.88,
};

const GAIN = 0.2078 * 0.3388 * 0.1688;

/** Published answers, or such as follow from a line of arithmetic. */
const EXAMPLES: Example[] = [
  {
    name: 'two branches that meet (System of National Accounts)',
    holdings: { 'a b': 100, 'a c': 80, 'b d': 20, 'c d': 40 },
    integrated: { 'a d': fraction(13, 25) },
  },
  {
    name: 'a chain of three (P 70% S 60% T)',
    holdings: { 'p s': 70, 's t': 60 },
    integrated: { 'p t': fraction(42, 100), 's t': 60 },
  },
  {
    name: 'two companies that hold half of one another',
    holdings: { 'p a': 50, 'q b': 50, 'a b': 50, 'b a': 50 },
    integrated: { 'p a': fraction(2, 3), 'p b': fraction(1, 3), 'q a': fraction(1, 3), 'a b': 50 },
  },
  {
    name: 'a circle of three (Revue fiduciaire, p. 109)',
    holdings: { 'p m': 80, 'm b': 60, 'b c': 30, 'c m': 20 },
    integrated: {
      'p m': fraction(200, 241),
      'p b': fraction(120, 241),
      'p c': fraction(36, 241),
    },
  },
  {
    name: 'own shares (Revue fiduciaire, p. 115)',
    holdings: { 'p s': 60, 's s': 4 },
    integrated: { 'p s': fraction(5, 8) },
  },
  {
    name: 'a loop that is nearly closed',
    holdings: { 'a b': 100, 'b a': 99, 'p a': 1 },
    integrated: { 'p a': 100, 'p b': 100, 'a b': 100, 'b a': 99 },
  },
  {
    name: 'the circle of Hyundai in 2017',
    holdings: HYUNDAI_2017,
    integrated: {
      'chung mobis': fraction(2267396689, 30878626074),
      'chung kia': (33.88 * (0.0517 + 0.0696 * 0.2078)) / (1 - GAIN),
      'mobis kia': 20.78 * 0.3388,
    },
  },
  {
    name: 'capital where votes differ',
    holdings: {
      'families holding': { capital: 50, votes: 100 },
      'holding maker': { capital: 31.9, votes: 53.3 },
    },
    integrated: { 'families maker': 15.95 },
  },
  {
    name: 'votes where they differ, and capital where none are recorded',
    holdings: { 'families holding': 50, 'holding maker': { capital: 31.9, votes: 53.3 } },
    basis: 'votes',
    integrated: { 'families maker': 26.65, 'holding maker': 53.3 },
  },
];

describe('what an owner has in the end', () => {
  it.each(EXAMPLES)('of $name', ({ holdings, basis = 'capital', integrated }) => {
    for (const [pair, percent] of Object.entries(integrated)) {
      const [owner = '', company = ''] = pair.split(' ');
      const found = portfolio(world(holdings), owner, { basis });
      const share = found.find(({ party }) => party === company)?.share;
      expect(share?.min, pair).toBeCloseTo(percent, 10);
      expect(share?.max, pair).toBe(share?.min);
    }
  });

  it('is listed from the largest down, exact where the records are', () => {
    expect(portfolio(world({ 'a b': 60, 'a c': 70, 'b d': 70, 'c d': 1 }), 'a')).toEqual([
      { party: 'c', share: { min: 70, max: 70 } },
      { party: 'b', share: { min: 60, max: 60 } },
      { party: 'd', share: { min: 42.7, max: 42.7 } },
    ]);
  });

  it('is nothing for somebody who does not exist', () => {
    expect(portfolio(world({ 'a b': 60 }), 'nobody')).toEqual([]);
  });
});

describe('the part of a company that belongs to itself', () => {
  it('is 1 - 1 / G_ii, and nothing outside loops', () => {
    const halves = world({ 'p a': 50, 'a b': 50, 'b a': 50 });
    expect(selfOwnership(halves, 'a').min).toBeCloseTo(25, 10);
    expect(selfOwnership(halves, 'p')).toEqual({ min: 0, max: 0 });
  });

  it('is all of it in a closed loop', () => {
    const closed = world({ 'a b': 100, 'b a': 100 });
    expect(selfOwnership(closed, 'a')).toEqual({ min: 100, max: 100 });
  });
});

describe('who controls', () => {
  it('neither of two branches, but who is above both (System of National Accounts)', () => {
    const dataset = world({ 'a b': 100, 'a c': 80, 'b d': 20, 'c d': 40 });
    expect(controllers(dataset, 'd')).toEqual({ kind: 'one', parties: ['a'] });
    expect(groupVotes(dataset, 'a').find(({ party }) => party === 'd')).toEqual({
      party: 'd',
      votes: { min: 60, max: 60 },
      control: 'certainly',
    });
  });

  it('a maker of whose capital it has a sixth, by votes', () => {
    const dataset = world(
      {
        'families holding': { capital: 50, votes: 100 },
        'holding maker': { capital: 31.9, votes: 53.3 },
        'maker brand': 100,
      },
      { families: 'family' },
    );
    expect(controllers(dataset, 'brand')).toEqual({ kind: 'one', parties: ['families'] });
  });

  it('who has half, where half is enough (OFAC, FAQ 401)', () => {
    const dataset = world({ 'x a': 50, 'a b': 50 });
    expect(controllers(dataset, 'b')).toEqual({ kind: 'none', parties: [] });
    const half = { threshold: 50, inclusive: true };
    expect(controllers(dataset, 'b', half)).toEqual({ kind: 'one', parties: ['x'] });
    expect(portfolio(dataset, 'x').find(({ party }) => party === 'b')?.share.min).toBe(25);
  });

  it('nobody in Hyundai in 2017, where the largest blocks are a fifth and a third', () => {
    const dataset = world(HYUNDAI_2017, { chung: 'family' });
    expect(controllers(dataset, 'motor').kind).toBe('none');
    const fifth = controllers(dataset, 'kia', { threshold: 20 });
    expect(fifth).toEqual({ kind: 'one', parties: ['mobis'] });
  });
});

describe('to whom a company belongs in the end', () => {
  it('is followed through the circle of Hyundai, the rest unknown', () => {
    const { owners, unknown } = ultimateOwners(world(HYUNDAI_2017), 'mobis');
    expect(owners).toHaveLength(1);
    expect(owners[0]?.share.min).toBeCloseTo(fraction(2267396689, 30878626074), 10);
    expect(unknown.min).toBe(unknown.max);
    expect(owners[0]!.share.min + unknown.min).toBeCloseTo(100, 10);
  });
});
