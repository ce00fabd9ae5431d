import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeFilters,
  DEFAULT_FILTERS,
  hidesNothing,
  type Filters,
} from '../../../../src/network/index.js';

describe('changed filters', () => {
  it('are the very same where nothing changes', () => {
    expect(changeFilters(DEFAULT_FILTERS, {})).toBe(DEFAULT_FILTERS);
    expect(changeFilters(DEFAULT_FILTERS, { hiddenKinds: [], minimumShare: 0 })).toBe(
      DEFAULT_FILTERS,
    );
  });

  it('keep lists sorted, each value once, and without what is no value', () => {
    const change = { countries: ['JP', 'CN', 'JP', 'Japan', 3], ownerKinds: ['state', 'company'] };
    const { countries, ownerKinds } = changeFilters(
      DEFAULT_FILTERS,
      change as unknown as Partial<Filters>,
    );
    expect(countries).toEqual(['CN', 'JP']);
    expect(ownerKinds).toEqual(['state']);
  });

  it('keep the minimum between 0 and 100 percent', () => {
    const minimumOf = (minimumShare: number): number =>
      changeFilters(DEFAULT_FILTERS, { minimumShare }).minimumShare;
    expect([-5, 5.5, 200].map(minimumOf)).toEqual([0, 5.5, 100]);
  });

  it('are what they were for anything that is no value, and always frozen', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (change, value) => {
        const names = Object.keys(DEFAULT_FILTERS);
        const values = Object.fromEntries(names.map((name) => [name, value]));
        const changed = changeFilters(DEFAULT_FILTERS, { ...change, ...values });
        expect(Object.keys(changed)).toEqual(names);
        expect(Object.isFrozen(changed)).toBe(true);
        // Once changed, the same change does nothing.
        expect(changeFilters(changed, { ...change, ...values })).toBe(changed);
      }),
    );
  });
});

describe('filters that hide nothing', () => {
  it('are those that only add the past and small ties', () => {
    const added = { endedTies: true, smallStakes: true, otherTalks: true, talksYears: 10 };
    expect(hidesNothing({ ...DEFAULT_FILTERS, ...added, basis: 'votes' })).toBe(true);
  });

  it.each<Partial<Filters>>([
    { hiddenKinds: ['talks'] },
    { minimumShare: 1 },
    { ownerKinds: ['state'] },
    { countries: ['JP'] },
    { disputedOnly: true },
  ])('are not %j', (change) => {
    expect(hidesNothing({ ...DEFAULT_FILTERS, ...change })).toBe(false);
  });
});
