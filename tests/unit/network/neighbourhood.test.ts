import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import {
  neighbourhoodOf,
  NetworkIndex,
  unrecordedShare,
  type Neighbourhood,
  type NeighbourhoodOptions,
} from '../../../src/network/index.js';
import { arbitraryDataset, shuffled } from '../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const NONE: ReadonlySet<string> = new Set();
const OPTIONS: NeighbourhoodOptions = {
  steps: 1,
  opened: NONE,
  unlimited: NONE,
  limits: { owners: 10, holdings: 10, others: 10 },
  includeEnded: false,
};

function of(capital: number): ReturnType<typeof holding> {
  return holding('2000', undefined, { capital });
}

/** A holding company above `alpha`, which holds three makers, of which two hold one more each. */
const NETWORK: Partial<DatasetInput> = {
  parties: ['holding', 'alpha', 'large', 'middling', 'small', 'brand', 'shared'].map((id) =>
    party(id),
  ),
  stakes: [
    stake('holding', 'alpha', of(30)),
    stake('alpha', 'small', of(5)),
    stake('alpha', 'large', of(80)),
    stake('alpha', 'middling', of(40)),
    stake('large', 'brand', of(100)),
    stake('large', 'shared', of(50)),
    stake('middling', 'shared', of(50)),
  ],
  alliances: [],
  talks: [],
};

function around(id: string, options: Partial<NeighbourhoodOptions> = {}): Neighbourhood {
  const index = new NetworkIndex(parsed({ ...sample(NETWORK), positions: {} }));
  return neighbourhoodOf(index, id, '2020-01-01', { ...OPTIONS, ...options })!;
}

function idsOf({ neighbours }: Neighbourhood): string[] {
  return neighbours.map(({ party: { id } }) => id);
}

describe('a neighbourhood', () => {
  it('has the owners and the holdings of a party, the largest shares first', () => {
    const neighbourhood = around('alpha');
    expect(idsOf(neighbourhood)).toEqual(['alpha', 'holding', 'large', 'middling', 'small']);
    expect(neighbourhood.neighbours.map(({ level }) => level)).toEqual([0, -1, 1, 1, 1]);
  });

  it('says of each how many of its own neighbours are hidden', () => {
    const hidden = around('alpha').neighbours.map((one) => [one.party.id, one.hidden]);
    expect(Object.fromEntries(hidden)).toMatchObject({ large: 2, middling: 1, small: 0 });
  });

  it('goes on from owners to their owners, and from holdings to theirs, in two steps', () => {
    expect(idsOf(around('alpha', { steps: 2 }))).toContain('brand');
    expect(idsOf(around('brand', { steps: 2 }))).toEqual(['brand', 'large', 'alpha']);
  });

  it('keeps the largest where there are too many, and counts the others', () => {
    const neighbourhood = around('alpha', { limits: { owners: 2, holdings: 2, others: 2 } });
    expect(idsOf(neighbourhood)).toEqual(['alpha', 'holding', 'large']);
    expect(neighbourhood.further).toEqual([{ of: 'alpha', side: 'holdings', count: 2 }]);
  });

  it('opens a party in both directions, and closing takes away only what nothing else needs', () => {
    const both = around('alpha', { opened: new Set(['large', 'middling']) });
    expect(idsOf(both)).toEqual(expect.arrayContaining(['brand', 'shared']));
    const one = around('alpha', { opened: new Set(['middling']) });
    expect(idsOf(one)).toContain('shared');
    expect(idsOf(one)).not.toContain('brand');
  });

  it('has all stakes between those that are shown', () => {
    const { stakes } = around('alpha', { opened: new Set(['large']) });
    expect(stakes.map(({ stake: { id } }) => id)).toContain('middling-shared');
  });

  it('is the party alone where it does not exist on the day', () => {
    const parties = [party('alpha', { founded: '2010' }), party('beta')];
    const stakes = [stake('beta', 'alpha', holding('2010', undefined, { capital: 20 }))];
    const input = sample({ parties, stakes, alliances: [], talks: [] });
    const index = new NetworkIndex(parsed({ ...input, positions: {} }));
    const neighbourhood = neighbourhoodOf(index, 'alpha', '2005-01-01', OPTIONS)!;
    expect(neighbourhood.exists).toBe(false);
    expect(idsOf(neighbourhood)).toEqual(['alpha']);
  });

  it('is nothing for an id that is no party', () => {
    const index = new NetworkIndex(parsed({ ...sample(NETWORK), positions: {} }));
    expect(neighbourhoodOf(index, 'nobody', '2020-01-01', OPTIONS)).toBeUndefined();
  });

  it('does not depend on the order of the records', () => {
    const datasets = arbitraryDataset.chain((dataset) =>
      fc.record({ dataset: fc.constant(dataset), other: shuffled(dataset) }),
    );
    fc.assert(
      fc.property(datasets, arbitraryDay, ({ dataset, other }, day) => {
        const [one, two] = [dataset, other].map((data) => {
          const options = { ...OPTIONS, steps: 2, limits: { owners: 2, holdings: 2, others: 2 } };
          const found = neighbourhoodOf(new NetworkIndex(data), 'a', day, options)!;
          return { neighbours: found.neighbours, further: found.further, rest: found.unrecorded };
        });
        expect(two).toEqual(one);
      }),
    );
  });
});

describe('what is not recorded', () => {
  it.each([
    [[35.71], 64.29],
    [[0.1, 0.2], 99.7],
    [[], 100],
  ])('is what exact shares leave: %j', (shares, share) => {
    const holdings = shares.map((capital) => ({ capital }));
    expect(unrecordedShare(holdings)).toEqual({ share, approximate: false });
  });

  it('is a range where a share is one, and has no lower end where one is unknown', () => {
    expect(unrecordedShare([{ capital: { min: 10, max: 20 } }, { capital: 30 }])?.share).toEqual({
      min: 50,
      max: 60,
    });
    expect(unrecordedShare([{ capital: 'unknown' }, { capital: 30 }])?.share).toEqual({ max: 70 });
  });

  it('is nothing where all is recorded, or more than all', () => {
    expect(unrecordedShare([{ capital: 60 }, { capital: 40 }])).toBeUndefined();
    expect(unrecordedShare([{ capital: 60 }, { capital: 60 }])).toBeUndefined();
  });

  it('is about what a share that is given as about leaves', () => {
    expect(unrecordedShare([{ capital: 20, approximate: true }])).toEqual({
      share: 80,
      approximate: true,
    });
  });
});
