import { describe, expect, it } from 'vitest';
import {
  DEFAULT_FILTERS,
  disputedOn,
  NetworkIndex,
  visibleOn,
  type Filters,
} from '../../../../src/network/index.js';
import { parsed } from '../../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../../model/sample.js';

const DAY = '2020-06-01';
const sources = ['report'];

/** A state that controls a holding, which controls a maker; the maker has a small stake in another. */
function index(): NetworkIndex {
  const input = sample({
    parties: [
      party('nation', { kind: 'state', country: 'CN' }),
      party('holding', { country: 'CN' }),
      party('maker', { country: 'CN' }),
      party('other', { country: 'JP' }),
      party('venture', { kind: 'joint-venture', country: 'CN' }),
      party('apart', { country: 'JP' }),
    ],
    stakes: [
      stake('nation', 'holding', holding('2000', undefined, { capital: 100 })),
      stake('holding', 'maker', holding('2000', undefined, { capital: 60 })),
      stake('maker', 'other', holding('2000', undefined, { capital: 5, votes: 15 })),
      stake('maker', 'venture', holding('2000', undefined, { capital: 50 })),
      stake('other', 'venture', holding('2000', undefined, { capital: 50 })),
      stake('other', 'apart', holding('2000', undefined, { capital: 'unknown' })),
      stake('maker', 'apart', holding('2000', '2010', { capital: 30 })),
    ],
    alliances: [
      {
        id: 'three',
        name: 'Three',
        scope: 'Engines.',
        members: ['maker', 'other', 'apart'].map((id) => ({ party: id, from: '2001', sources })),
      },
    ],
    talks: [],
  });
  return new NetworkIndex(parsed({ ...input, positions: {} }));
}

function visible(
  filters: Partial<Filters>,
  data: NetworkIndex = index(),
): { parties: string[]; ties: string[] } {
  const disputed = disputedOn(data.dataset, DAY);
  const { parties, ties } = visibleOn(
    data.snapshotAt(DAY),
    { ...DEFAULT_FILTERS, ...filters },
    disputed,
  );
  return { parties: [...parties].sort(), ties: [...ties].sort() };
}

describe('what filters leave of a day', () => {
  it('is everything in force where nothing is filtered', () => {
    const { parties, ties } = visible({});
    expect(parties).toHaveLength(6);
    expect(ties).toHaveLength(7);
    expect(ties).not.toContain('maker-apart');
    expect(visible({ endedTies: true }).ties).toContain('maker-apart');
  });

  it('is all but the kinds of ties that are hidden, and no party less', () => {
    const { parties, ties } = visible({ hiddenKinds: ['stake', 'alliance'] });
    expect(parties).toHaveLength(6);
    expect(ties).toEqual(['maker-venture', 'other-venture']);
  });

  it('is the stakes that surely reach the minimum, by capital or by votes', () => {
    expect(visible({ minimumShare: 10 }).ties).not.toContain('maker-other');
    expect(visible({ minimumShare: 10 }).ties).not.toContain('other-apart');
    expect(visible({ minimumShare: 10 }).ties).toContain('three');
    expect(visible({ minimumShare: 10, basis: 'votes' }).ties).toContain('maker-other');
    // Without votes on record, the capital stands for them.
    expect(visible({ minimumShare: 60, basis: 'votes' }).ties).toContain('holding-maker');
  });

  it('is what states hold, also through all that they control, but not through what they do not', () => {
    const { parties, ties } = visible({ ownerKinds: ['state'] });
    expect(parties).toEqual(['holding', 'maker', 'nation', 'other', 'venture']);
    expect(ties).toEqual([
      'holding-maker',
      'maker-other',
      'maker-venture',
      'nation-holding',
      'other-venture',
      // Two of its members are left.
      'three',
    ]);
  });

  it('is the parties of a country and the ties between them', () => {
    expect(visible({ countries: ['JP'] })).toEqual({
      parties: ['apart', 'other'],
      ties: ['other-apart', 'three'],
    });
  });

  it('is what sources give different figures of, with those whom it ties', () => {
    const claim = { about: 'capital' as const, share: 7, sources, reason: 'Older.' };
    const { dataset } = index();
    const stakes = dataset.stakes.map((one) =>
      one.id === 'maker-other' ? { ...one, disputes: [claim] } : one,
    );
    const disputed = new NetworkIndex({ ...dataset, stakes });
    expect(visible({ disputedOnly: true }, disputed)).toEqual({
      parties: ['maker', 'other'],
      ties: ['maker-other'],
    });
  });

  it('is everything while it is not known what is disputed', () => {
    const filters = { ...DEFAULT_FILTERS, disputedOnly: true };
    expect(visibleOn(index().snapshotAt(DAY), filters, null).ties.size).toBe(7);
  });

  it('knows in whom a stake is left', () => {
    const filters: Filters = { ...DEFAULT_FILTERS, minimumShare: 60 };
    expect([...visibleOn(index().snapshotAt(DAY), filters, null).held].sort()).toEqual([
      'holding',
      'maker',
    ]);
  });
});
