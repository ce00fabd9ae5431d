import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import { mostConnectedCompanies, NetworkIndex } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

/** The ids of the most connected companies in the middle of 2024, of parties a, b, c and the state of d. */
function idsOf(ties: Partial<DatasetInput>, amount = 9): string[] {
  const parties = [party('a'), party('b'), party('c'), party('d', { kind: 'state' })];
  const input = sample({ parties, stakes: [], alliances: [], talks: [], ...ties });
  const snapshot = new NetworkIndex(parsed(input)).snapshotAt('2024-06-01');
  return mostConnectedCompanies(snapshot, amount).map(({ id }) => id);
}

describe('the most connected companies', () => {
  it('are those with the most ties, in whichever direction they run', () => {
    const stakes = [
      stake('a', 'c', holding('2010')),
      stake('c', 'b', holding('2010')),
      stake('d', 'c', holding('2010')),
      stake('d', 'b', holding('2010')),
    ];
    expect(idsOf({ stakes })).toEqual(['c', 'b', 'a']);
    expect(idsOf({ stakes }, 1)).toEqual(['c']);
  });

  it('count alliances and talks as well', () => {
    const parties: [string, string] = ['b', 'c'];
    const going = talks({ parties, from: '2024-01', until: '2024-12', reason: undefined });
    expect(idsOf({ talks: [going], alliances: [alliance(['c', '2010'], ['a', '2010'])] })).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('count no tie that has ended', () => {
    expect(idsOf({ stakes: [stake('a', 'b', holding('2010', '2020'))] })).toEqual([]);
  });

  it('come in the order of the data when they have as many', () => {
    expect(idsOf({ stakes: [stake('c', 'b', holding('2010'))] })).toEqual(['b', 'c']);
  });
});
