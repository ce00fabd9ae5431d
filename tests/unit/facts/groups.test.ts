import { describe, expect, it } from 'vitest';
import { companyGroups, NetworkIndex, shortNameAt } from '../../../src/network/index.js';
import { isDay } from '../../../src/model/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { GROUP_FACTS } from './group-facts.js';
import { JOINT_VENTURE_FACTS } from './joint-venture-facts.js';
import type { GroupFact } from './table.js';

const dataset = await automakers();
const index = new NetworkIndex(dataset);

/** About what fits into a card of 150 pixels in type of 12 pixels. */
const MOST_CHARACTERS = 20;

const inWords = ({ head, day, members, outsiders }: GroupFact): string =>
  `${head} on ${day} with ${members.join(', ') || 'nobody else'}, not with ${outsiders.join(', ')}`;

describe('the table of groups', () => {
  it('names parties of the data set only, on days, with a source', () => {
    const known = new Set(dataset.parties.map(({ id }) => id));
    const named = [
      ...GROUP_FACTS.flatMap(({ head, controller = head, members, outsiders }) => [
        ...[head, controller],
        ...[...members, ...outsiders],
      ]),
      ...JOINT_VENTURE_FACTS.flatMap(({ head, members }) => [head, ...members]),
    ];
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
    for (const { day, source } of [...GROUP_FACTS, ...JOINT_VENTURE_FACTS]) {
      expect(isDay(day), day).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('is long enough to mean something', () => {
    expect(GROUP_FACTS.length).toBeGreaterThanOrEqual(50);
    expect(JOINT_VENTURE_FACTS.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the data of the automakers knows the group of', () => {
  it.each(GROUP_FACTS.map((fact) => [inWords(fact), fact] as const))('%s', (_, fact) => {
    const group = companyGroups(index.snapshotAt(fact.day)).groupOf.get(fact.head);
    expect(group?.head.id).toBe(fact.head);
    expect(group?.controller?.id).toBe(fact.controller);
    const ids = (group?.members ?? []).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...fact.members]));
    expect(fact.outsiders.filter((id) => ids.includes(id))).toEqual([]);
  });
});

describe('the data of the automakers knows the joint venture', () => {
  it.each(
    JOINT_VENTURE_FACTS.map(
      (fact) => [`${fact.head} of ${fact.members.join(', ')} on ${fact.day}`, fact] as const,
    ),
  )('%s', (_, fact) => {
    const { groupOf, jointVentures } = companyGroups(index.snapshotAt(fact.day));
    const venture = jointVentures.find(({ party }) => party.id === fact.head);
    expect(venture?.partners.map(({ head }) => head.id)).toEqual([...fact.members].sort());
    expect(groupOf.get(fact.head)).toBeUndefined();
  });
});

describe('what groups and their cards need', () => {
  it('is said of every figure of vehicles: whether it counts the company or its group', () => {
    const unsaid = dataset.parties.flatMap(({ id, sizes = [] }) =>
      sizes
        .filter(({ measure, counts }) => measure.startsWith('vehicles-') && counts === undefined)
        .map(({ period }) => `${id} ${period}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('is said of everybody whose vehicles are counted: since when it makes them', () => {
    const unsaid = dataset.parties.filter(
      ({ sizes = [], makesVehicles }) =>
        makesVehicles === undefined && sizes.some(({ measure }) => measure.startsWith('vehicles-')),
    );
    // The one sells what Leapmotor makes, the other holds makers and is none itself.
    expect(unsaid.map(({ id }) => id).sort()).toEqual(['leapmotor-international', 'traton']);
  });

  it('has names short enough for a card', () => {
    const days = ['1990-07-01', '1999-07-01', '2012-07-01', dataset.compiled];
    for (const day of days) {
      const snapshot = index.snapshotAt(day);
      for (const { head, makers } of companyGroups(snapshot).groups) {
        if (makers.length === 0) continue;
        expect(shortNameAt(head, day).length, head.id).toBeLessThanOrEqual(MOST_CHARACTERS);
      }
    }
  });
});
