import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Day } from '../../../src/model/index.js';
import {
  companyGroups,
  controlledCompanies,
  controllersOn,
  groupHeads,
  NetworkIndex,
  phaseAt,
  type Snapshot,
  type CompanyGroup,
} from '../../../src/network/index.js';
import { allianceOnDay } from '../../../src/network/alliance-on-day.js';
import { settleChangeovers } from '../../../src/network/changeovers.js';
import { namedGroupOnDay } from '../../../src/network/named-group-on-day.js';
import { stakeOnDay } from '../../../src/network/stake-on-day.js';
import { talksOnDay } from '../../../src/network/talks-on-day.js';
import { arbitraryDataset, shuffled } from '../../fixtures/arbitrary-dataset.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';

/** The snapshot of a day by a scan over all records, each computed for that very day. */
function scanned({ parties, stakes, alliances, talks, groups }: Dataset, day: Day): Snapshot {
  return {
    day,
    parties: parties.filter(({ founded = '1000', dissolved }) => {
      return phaseAt(day, founded, dissolved).phase === 'within';
    }),
    stakes: settleChangeovers(
      stakes.flatMap((stake) => stakeOnDay(stake, day) ?? []),
      day,
    ),
    alliances: alliances.flatMap((alliance) => allianceOnDay(alliance, day) ?? []),
    talks: talks.flatMap((one) => talksOnDay(one, day) ?? []),
    namedGroups: groups.flatMap((group) => namedGroupOnDay(group, day) ?? []),
  };
}

const days = fc.array(arbitraryDay, { minLength: 1, maxLength: 12 });

describe('the index of any data set', () => {
  it('has the snapshot that a scan over all records gives, whatever days were asked before', () => {
    fc.assert(
      fc.property(arbitraryDataset, days, (dataset, asked) => {
        const index = new NetworkIndex(dataset);
        for (const day of asked) expect(index.snapshotAt(day)).toEqual(scanned(dataset, day));
      }),
    );
  });

  it('has the ties of a party that a scan gives', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const index = new NetworkIndex(dataset);
        for (const { id } of dataset.parties) {
          expect(index.stakesOwnedBy(id)).toEqual(dataset.stakes.filter((one) => one.owner === id));
          expect(index.stakesIn(id)).toEqual(dataset.stakes.filter((one) => one.owned === id));
          expect(index.talksOf(id)).toEqual(
            dataset.talks.filter(({ parties }) => parties.includes(id)),
          );
          expect(index.alliancesOf(id)).toEqual(
            dataset.alliances.filter(({ members }) => members.some(({ party }) => party === id)),
          );
        }
      }),
    );
  });

  it('has the ties of a day in the details of a party and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const index = new NetworkIndex(dataset);
        const { stakes, talks } = scanned(dataset, day);
        for (const { id } of dataset.parties) {
          const details = index.details(id, day);
          if (details?.type !== 'party') throw new TypeError(`${id} should be a party.`);
          const owners = stakes.filter(({ stake }) => stake.owned === id);
          expect(new Set(details.owners)).toEqual(new Set(owners));
          const own = talks.filter(({ talks: { parties } }) => parties.includes(id));
          expect(new Set(details.talks)).toEqual(new Set(own));
        }
      }),
    );
  });
});

describe('the groups of any data set', () => {
  it('do not depend on the order of the records', () => {
    const pair = arbitraryDataset.chain((one) => fc.tuple(fc.constant(one), shuffled(one)));
    fc.assert(
      fc.property(pair, arbitraryDay, ([one, other], day) => {
        const headsOf = (dataset: Dataset): Map<string, string> =>
          groupHeads(new NetworkIndex(dataset).snapshotAt(day));
        expect(headsOf(other)).toEqual(headsOf(one));
      }),
      { numRuns: 300 },
    );
  });

  it('have a head that belongs to the group itself', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const snapshot = new NetworkIndex(dataset).snapshotAt(day);
        const heads = groupHeads(snapshot);
        expect([...heads.keys()].sort()).toEqual(snapshot.parties.map(({ id }) => id).sort());
        for (const head of heads.values()) expect(heads.get(head)).toBe(head);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the company groups of any data set', () => {
  it('do not depend on the order of the records', () => {
    const pair = arbitraryDataset.chain((one) => fc.tuple(fc.constant(one), shuffled(one)));
    fc.assert(
      fc.property(pair, arbitraryDay, ([one, other], day) => {
        const found = (dataset: Dataset): unknown => {
          const { groups, jointVentures } = companyGroups(
            new NetworkIndex(dataset).snapshotAt(day),
          );
          const plain = (group: CompanyGroup): unknown => {
            return { ...group, stakesIn: controlledCompanies(group) };
          };
          return {
            groups: groups.map(plain),
            jointVentures: jointVentures.map((one) => {
              return { ...one, partners: one.partners.map(plain) };
            }),
          };
        };
        expect(found(other)).toEqual(found(one));
      }),
      { numRuns: 300 },
    );
  });

  it('have every company and joint venture in exactly one place, and nobody else', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const snapshot = new NetworkIndex(dataset).snapshotAt(day);
        const { groups, jointVentures, groupOf } = companyGroups(snapshot);
        const placed = [...groups, ...jointVentures].flatMap(({ members }) =>
          members.map(({ id }) => id),
        );
        const companies = snapshot.parties.filter(
          ({ kind }) => kind === 'company' || kind === 'joint-venture',
        );
        expect(placed.sort()).toEqual(companies.map(({ id }) => id).sort());
        for (const group of groups) {
          expect(group.members[0]).toBe(group.head);
          for (const { id } of group.members) expect(groupOf.get(id)).toBe(group);
        }
        for (const { partners } of jointVentures) expect(partners.length).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('follow control without a circle', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
        const controllers = controllersOn(new NetworkIndex(dataset).snapshotAt(day));
        for (const start of controllers.keys()) {
          let steps = 0;
          for (let at = controllers.get(start); at !== undefined; at = controllers.get(at)) {
            expect((steps += 1)).toBeLessThanOrEqual(controllers.size);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
