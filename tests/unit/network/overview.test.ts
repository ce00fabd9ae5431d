import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import { NetworkIndex, overviewOn, type Overview } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

const sources = ['report'];
const makesVehicles = [{ from: '1990', sources }];

function maker(id: string, sold?: number): DatasetInput['parties'][number] {
  const size = {
    measure: 'vehicles-sold',
    value: sold ?? 0,
    period: '2019',
    until: '2019',
    sources,
  };
  return party(id, {
    makesVehicles,
    ...(sold && { sizes: [{ ...size, measure: 'vehicles-sold' }] }),
  });
}

/** Three groups: a large one with a brand, a small one, and a lender that makes nothing. */
function overview(change: Partial<DatasetInput> = {}): Overview {
  const input = sample({
    parties: [
      maker('small', 10),
      maker('large', 1000),
      maker('brand'),
      party('lender'),
      party('venture', { kind: 'joint-venture', makesVehicles }),
    ],
    stakes: [
      stake('large', 'brand', holding('2000', undefined, { capital: 100 })),
      stake('brand', 'small', holding('2000', undefined, { capital: 12 })),
      stake('small', 'large', holding('2000', undefined, { capital: 3 })),
      stake('lender', 'large', holding('2000', undefined, { capital: 20 })),
      stake('large', 'venture', holding('2000', undefined, { capital: 50 })),
      stake('small', 'venture', holding('2000', undefined, { capital: 50 })),
    ],
    alliances: [],
    talks: [],
    ...change,
  });
  return overviewOn(new NetworkIndex(parsed({ ...input, positions: {} })).snapshotAt('2020-06-01'));
}

describe('an overview', () => {
  it('has a card for every group of makers, the one that sells most first', () => {
    expect(overview().cards.map(({ id }) => id)).toEqual(['large', 'small']);
    expect(overview().cards[0]!.vehicles?.value).toBe(1000);
  });

  it('gathers all that ties two groups, whichever of their members it ties', () => {
    const [link, ...others] = overview().links;
    expect(others).toEqual([]);
    expect(link).toMatchObject({ id: 'large~small', a: 'large', b: 'small' });
    expect(link!.stakes.map(({ owner, onDay }) => [owner, onDay.stake.id])).toEqual([
      ['large', 'brand-small'],
      ['small', 'small-large'],
    ]);
    expect(link!.ventures.map(({ id }) => id)).toEqual(['venture']);
  });

  it('ties nothing within a group, and nothing to a holder without a card', () => {
    const ties = overview().links.flatMap(({ stakes }) =>
      stakes.map(({ onDay }) => onDay.stake.id),
    );
    expect(ties).not.toContain('large-brand');
    expect(ties).not.toContain('lender-large');
  });

  it('ties the groups of all members of an alliance, each pair once', () => {
    const members = ['brand', 'large', 'small'].map((id) => ({ party: id, from: '2010', sources }));
    const alliances = [{ id: 'friends', name: 'Friends', members }];
    const { links } = overview({ stakes: [], alliances });
    expect(links.map(({ id, alliances: found }) => [id, found.length])).toEqual([
      ['brand~large', 1],
      ['brand~small', 1],
      ['large~small', 1],
    ]);
    expect(overview({ alliances }).links.map(({ alliances: found }) => found.length)).toEqual([1]);
  });

  it('does not depend on the order of the records', () => {
    const input = sample({});
    const of = (data: typeof input): Overview =>
      overviewOn(new NetworkIndex(parsed(data)).snapshotAt('2020-06-01'));
    const reversed = {
      ...input,
      stakes: [...input.stakes!].reverse(),
      parties: [...input.parties].reverse(),
    };
    const shape = ({ cards, links }: Overview): unknown => [
      cards.map(({ id }) => id),
      links.map(({ id, stakes }) => [id, stakes.map(({ onDay }) => onDay.stake.id)]),
    ];
    expect(shape(of(reversed))).toEqual(shape(of(input)));
  });
});
