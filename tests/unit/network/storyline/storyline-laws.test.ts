import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay, type Dataset } from '../../../../src/model/index.js';
import {
  changeDays,
  companyGroups,
  groupsAt,
  NetworkIndex,
  ownersThroughTime,
  storylineOf,
  type Storyline,
} from '../../../../src/network/index.js';
import { arbitraryDataset } from '../../../fixtures/arbitrary-dataset.js';
import { LARGEST } from '../../../fixtures/storyline-options.js';

const centres = fc.subarray(['a', 'b', 'c']);

function storyline(
  dataset: Dataset,
  around: readonly string[] = [],
  threshold = LARGEST.threshold,
): Storyline {
  const options = { ...LARGEST, centres: around, threshold, minimumStake: 0, otherTalks: true };
  return storylineOf(new NetworkIndex(dataset), options);
}

/** Every day on which a lane comes to a bundle. */
function daysOf({ lanes }: Storyline): string[] {
  return [...new Set(lanes.flatMap(({ stays }) => stays.map(({ from }) => from)))];
}

describe('the storyline of any data set', () => {
  it('has no lane before a company is founded, or after its end', () => {
    fc.assert(
      fc.property(arbitraryDataset, centres, (dataset, around) => {
        const partyById = new Map(dataset.parties.map((party) => [party.id, party]));
        for (const { id, from, until } of storyline(dataset, around).lanes) {
          const { founded, dissolved } = partyById.get(id)!;
          if (founded !== undefined) expect(from >= earliestDay(founded)).toBe(true);
          if (dissolved !== undefined) expect(until <= latestDay(dissolved)).toBe(true);
        }
      }),
    );
  });

  it('has every lane in one bundle from its first to its last day', () => {
    fc.assert(
      fc.property(arbitraryDataset, centres, (dataset, around) => {
        for (const { from, until, stays } of storyline(dataset, around).lanes) {
          expect(stays.map((stay) => stay.from)).toEqual([
            from,
            ...stays.slice(0, -1).map((stay) => stay.until),
          ]);
          expect(stays.at(-1)!.until).toBe(until);
        }
      }),
    );
  });

  it('puts a company under the head of its group on every day on which anything changes', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const index = new NetworkIndex(dataset);
        const all = storyline(dataset);
        for (const day of changeDays(dataset)) {
          const { groupOf } = companyGroups(index.snapshotAt(day));
          for (const { id, stays } of all.lanes) {
            const stay = stays.find(({ from, until }) => from <= day && day < until);
            const head = groupOf.get(id)?.head.id;
            if (stay && head !== undefined) expect(stay.head).toBe(head);
          }
        }
      }),
    );
  });

  it('does so where fewer votes than a majority are enough, whoever else has as many', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom(20, 25, 33.4), (dataset, threshold) => {
        const index = new NetworkIndex(dataset);
        const all = storyline(dataset, [], threshold);
        for (const day of changeDays(dataset)) {
          const snapshot = index.snapshotAt(day);
          const { groupOf } = companyGroups(snapshot, groupsAt(snapshot, threshold).controllers);
          for (const { id, stays } of all.lanes) {
            const stay = stays.find(({ from, until }) => from <= day && day < until);
            const head = groupOf.get(id)?.head.id;
            if (stay && head !== undefined) expect(stay.head).toBe(head);
          }
        }
      }),
    );
  });

  it('has the owners of a company that snapshots have, at changeovers as well', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const index = new NetworkIndex(dataset);
        const time = { from: '1900-01-01', until: '2100-01-01' };
        for (const { id } of dataset.parties) {
          const parts = ownersThroughTime([{ id, ...time }], index);
          for (const day of changeDays(dataset)) {
            const held = index.snapshotAt(day).stakes.filter((one) => one.stake.owned === id);
            const owners = held.filter(({ ended }) => !ended).map(({ stake }) => stake.owner);
            const onDay = parts.filter(({ from, until }) => from <= day && day < until);
            expect(onDay.map(({ owner }) => owner).sort()).toEqual(owners.sort());
          }
        }
      }),
    );
  });

  it('has two lanes in one bundle exactly while one head leads both', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const all = storyline(dataset);
        for (const day of daysOf(all)) {
          const stays = all.lanes.flatMap((lane) =>
            lane.stays.filter(({ from, until }) => from <= day && day < until),
          );
          for (const one of stays) {
            for (const other of stays) {
              expect(one.bundle === other.bundle).toBe(one.head === other.head);
            }
          }
        }
      }),
    );
  });

  it('does not depend on the order of the records', () => {
    const reversed = (dataset: Dataset): Dataset => ({
      ...dataset,
      parties: [...dataset.parties].reverse(),
      stakes: [...dataset.stakes].reverse(),
      talks: [...dataset.talks].reverse(),
    });
    fc.assert(
      fc.property(arbitraryDataset, centres, (dataset, around) => {
        expect(storyline(reversed(dataset), around)).toEqual(storyline(dataset, around));
      }),
    );
  });
});
