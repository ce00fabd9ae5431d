import { describe, expect, it, vi } from 'vitest';
import { finish, NetworkIndex } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { alliance, holding, party, sample, stake, talks } from '../model/sample.js';

const index = new NetworkIndex(
  parsed(
    sample({
      parties: ['alpha', 'beta', 'gamma', 'delta'].map((id) => party(id)),
      stakes: [
        stake('alpha', 'beta', holding('2010', '2015-06-30')),
        stake('beta', 'gamma', holding('2000')),
        stake('alpha', 'gamma', holding('2000')),
      ],
    }),
  ),
);

describe('a network index', () => {
  it('finds a party by its id', () => {
    expect(index.party('alpha')?.name).toBe('ALPHA');
    expect(index.party('nobody')).toBeUndefined();
  });

  it('finds a tie of any kind by its id', () => {
    expect(index.tie('alpha-beta')).toMatchObject({ type: 'stake', stake: { owned: 'beta' } });
    expect(index.tie('friends')).toMatchObject({ type: 'alliance' });
    expect(index.tie('merger-talks')).toMatchObject({ type: 'talks' });
    expect(index.tie('alpha')).toBeUndefined();
  });

  it('finds the ties of a party of all times, in the order of the data set', () => {
    const ids = (ties: { id: string }[]): string[] => ties.map(({ id }) => id);
    expect(ids(index.stakesOwnedBy('alpha'))).toEqual(['alpha-beta', 'alpha-gamma']);
    expect(ids(index.stakesIn('gamma'))).toEqual(['beta-gamma', 'alpha-gamma']);
    expect(ids(index.alliancesOf('gamma'))).toEqual(['friends']);
    expect(ids(index.talksOf('beta'))).toEqual(['merger-talks']);
    expect(index.stakesIn('nobody')).toEqual([]);
  });

  it('finds an alliance once for a member that left and came back', () => {
    const again = alliance(['alpha', '2001', '2003'], ['gamma', '2002'], ['alpha', '2005']);
    const { alliances } = { alliances: [again] };
    const found = new NetworkIndex(parsed(sample({ alliances }))).alliancesOf('alpha');
    expect(found.map(({ id }) => id)).toEqual(['friends']);
  });

  it('knows whether a party ever has a tie, talks included', () => {
    const only = new NetworkIndex(parsed(sample({ stakes: [], alliances: [], talks: [talks()] })));
    expect(['alpha', 'beta', 'gamma'].map((id) => only.isEverTied(id))).toEqual([
      true,
      true,
      false,
    ]);
    expect(index.isEverTied('delta')).toBe(false);
  });

  it('has the snapshot of a day at once when it was prepared in steps', () => {
    const prepared = new NetworkIndex(index.dataset);
    const takeSnapshot = vi.spyOn(prepared, 'snapshotAt');
    finish(prepared.prepare('2012-01-01'));
    expect(takeSnapshot).toHaveBeenCalledTimes(1);
    expect(prepared.snapshotAt('2012-01-01')).toEqual(index.snapshotAt('2012-01-01'));
  });

  it('takes the snapshot of a day once', () => {
    expect(index.snapshotAt('2012-01-01')).toBe(index.snapshotAt('2012-01-01'));
  });

  it('has the same objects on two days between which nothing changes', () => {
    const [before, after] = [index.snapshotAt('2012-01-01'), index.snapshotAt('2013-01-01')];
    expect(after.stakes[0]).toBe(before.stakes[0]);
    expect(index.snapshotAt('2016-01-01').stakes[0]).not.toBe(before.stakes[0]);
  });
});
