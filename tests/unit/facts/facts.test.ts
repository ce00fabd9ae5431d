import { describe, expect, it } from 'vitest';
import { takeSnapshot, type Snapshot, type StakeOnDay } from '../../../src/analysis/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { STAKE_FACTS, type StakeFact } from './facts.js';
import { ALLIANCE_FACTS, EXISTENCE_FACTS } from './membership-facts.js';
import { TALKS_FACTS, type TalksFact } from './talks-facts.js';

const dataset = await automakers();
const snapshots = new Map<string, Snapshot>();

function on(day: string): Snapshot {
  const snapshot = snapshots.get(day) ?? takeSnapshot(dataset, day);
  snapshots.set(day, snapshot);
  return snapshot;
}

function inWords({ owner, owned, day, capital, votes }: StakeFact): string {
  const percent = capital === 'none' ? 'nothing' : `${capital}%`;
  return `${owner} held ${percent} of ${owned} on ${day}${votes === undefined ? '' : `, with ${votes} of the votes`}`;
}

function stakeIn({ owner, owned, day }: StakeFact): StakeOnDay | undefined {
  return on(day).stakes.find(
    ({ stake, ended }) => stake.owner === owner && stake.owned === owned && !ended,
  );
}

describe('the table of facts', () => {
  it('is long enough to mean something', () => {
    expect(STAKE_FACTS.length).toBeGreaterThanOrEqual(45);
  });

  it('names parties of the data set only', () => {
    const known = new Set(dataset.parties.map(({ id }) => id));
    const named = [
      ...STAKE_FACTS.flatMap(({ owner, owned }) => [owner, owned]),
      ...[...TALKS_FACTS, ...ALLIANCE_FACTS].flatMap(({ parties }) => parties),
      ...EXISTENCE_FACTS.map(({ party }) => party),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives a source for everything', () => {
    for (const { source } of [...STAKE_FACTS, ...TALKS_FACTS, ...ALLIANCE_FACTS]) {
      expect(source.length).toBeGreaterThan(5);
    }
  });
});

describe('the data of the automakers', () => {
  it.each(STAKE_FACTS.map((fact) => [inWords(fact), fact] as const))('says that %s', (_, fact) => {
    const found = stakeIn(fact);
    if (fact.capital === 'none') {
      expect(found?.holding).toBeUndefined();
      return;
    }
    const { capital, votes } = found!.holding;
    expect(capital).toBeTypeOf('number');
    expect(Math.abs(Number(capital) - fact.capital)).toBeLessThanOrEqual(fact.within + 1e-9);
    expect(votes).toEqual(fact.votes);
  });
});

const talksInWords = ({ parties, day, state }: TalksFact): string =>
  `talks of ${parties.join(' and ')} were ${state} on ${day}`;

describe('the data of the automakers, on talks,', () => {
  it.each(TALKS_FACTS.map((fact) => [talksInWords(fact), fact] as const))(
    'says that %s',
    (_, fact) => {
      const between = on(fact.day).talks.filter(({ talks: { parties } }) =>
        fact.parties.every((party) => parties.includes(party)),
      );
      const states = between.map(({ state }) => state);
      if (fact.state === 'none') expect(between.every(({ ended }) => ended)).toBe(true);
      else expect(states).toContain(fact.state);
    },
  );

  it('knows why Nissan and Honda parted', () => {
    const talks = dataset.talks.find(
      ({ parties, until }) => until === '2025-02-13' && parties.includes('honda'),
    );
    expect(talks?.reason).toMatch(/subsidiary/);
  });

  it('has a reason for every collapse', () => {
    const without = dataset.talks.filter(
      ({ outcome, reason }) => outcome === 'collapsed' && !reason,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('the data of the automakers, on alliances,', () => {
  it.each(
    ALLIANCE_FACTS.map(
      (fact) =>
        [
          `${fact.parties.join(' and ')} were ${fact.allied ? '' : 'not '}allied on ${fact.day}`,
          fact,
        ] as const,
    ),
  )('says that %s', (_, { parties, day, allied }) => {
    const found = on(day).alliances.some(
      ({ members, ended }) =>
        !ended && parties.every((id) => members.some(({ party }) => party === id)),
    );
    expect(found).toBe(allied);
  });
});

describe('the data of the automakers, on companies,', () => {
  it.each(EXISTENCE_FACTS)(
    'says whether $party existed on $day: $exists',
    ({ party, day, exists }) => {
      expect(on(day).parties.some(({ id }) => id === party)).toBe(exists);
    },
  );
});
