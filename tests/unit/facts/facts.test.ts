import { describe, expect, it } from 'vitest';
import { NetworkIndex, type Snapshot, type StakeOnDay } from '../../../src/network/index.js';
import { formatShare } from '../../../src/messages/index.js';
import { isDay, type Share } from '../../../src/model/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { fits, percent } from './figure.js';
import { ALLIANCE_FACTS_WORLD, EXISTENCE_FACTS_WORLD } from './membership-facts-world.js';
import {
  ALLIANCE_FACTS_JAPAN_AND_RENAULT,
  EXISTENCE_FACTS_JAPAN_AND_RENAULT,
} from './membership-facts.js';
import { STAKE_FACTS_BATTERIES_TRUCKS_AND_VENTURES } from './stake-facts-batteries-trucks-and-ventures.js';
import { STAKE_FACTS_BMW_AND_MERCEDES_BENZ } from './stake-facts-bmw-and-mercedes-benz.js';
import { STAKE_FACTS_FORD_AND_GENERAL_MOTORS } from './stake-facts-ford-and-general-motors.js';
import { STAKE_FACTS_GEELY_AND_BRITAIN } from './stake-facts-geely-and-britain.js';
import { STAKE_FACTS_INDIA_KOREA_AND_CHINA } from './stake-facts-india-korea-and-china.js';
import { STAKE_FACTS_JAPAN_AND_RENAULT } from './stake-facts-japan-and-renault.js';
import { STAKE_FACTS_STELLANTIS } from './stake-facts-stellantis.js';
import { STAKE_FACTS_VOLKSWAGEN } from './stake-facts-volkswagen.js';
import type { AllianceFact, StakeFact, TalksFact } from './table.js';
import { TALKS_FACTS_WORLD } from './talks-facts-world.js';
import { TALKS_FACTS_JAPAN_AND_RENAULT } from './talks-facts.js';

const STAKE_FACTS_WORLD = [
  ...STAKE_FACTS_VOLKSWAGEN,
  ...STAKE_FACTS_BMW_AND_MERCEDES_BENZ,
  ...STAKE_FACTS_FORD_AND_GENERAL_MOTORS,
  ...STAKE_FACTS_STELLANTIS,
  ...STAKE_FACTS_INDIA_KOREA_AND_CHINA,
  ...STAKE_FACTS_GEELY_AND_BRITAIN,
  ...STAKE_FACTS_BATTERIES_TRUCKS_AND_VENTURES,
];
const STAKE_FACTS = [...STAKE_FACTS_JAPAN_AND_RENAULT, ...STAKE_FACTS_WORLD];
const TALKS_FACTS = [...TALKS_FACTS_JAPAN_AND_RENAULT, ...TALKS_FACTS_WORLD];
const ALLIANCE_FACTS = [...ALLIANCE_FACTS_JAPAN_AND_RENAULT, ...ALLIANCE_FACTS_WORLD];
const EXISTENCE_FACTS = [...EXISTENCE_FACTS_JAPAN_AND_RENAULT, ...EXISTENCE_FACTS_WORLD];

const dataset = await automakers();
const index = new NetworkIndex(dataset);

function on(day: string): Snapshot {
  return index.snapshotAt(day);
}

function stakeIn({ owner, owned, day }: StakeFact): StakeOnDay | undefined {
  return on(day).stakes.find(
    ({ stake, ended }) => stake.owner === owner && stake.owned === owned && !ended,
  );
}

function stakeInWords({ owner, owned, day, capital, votes }: StakeFact): string {
  const share = capital === 'none' ? 'nothing' : percent(capital);
  const held = `${owner} held ${share} of ${owned} on ${day}`;
  if (votes === undefined || votes === 'any') return held;
  return `${held}, with ${percent(votes)} of the votes`;
}

/** What the data says, for the message of a failure. */
function inWords(share: Share | undefined): string {
  return `the data says ${share === undefined ? 'nothing' : formatShare(share)}`;
}

const talksInWords = ({ parties, day, state }: TalksFact): string =>
  state === 'none'
    ? `${parties.join(' and ')} were not in talks on ${day}`
    : `talks of ${parties.join(' and ')} were ${state} on ${day}`;

const allianceInWords = ({ parties, day, allied }: AllianceFact): string =>
  `${parties.join(' and ')} were ${allied ? '' : 'not '}allied on ${day}`;

describe('the tables of facts', () => {
  it('are long enough to mean something', () => {
    expect(STAKE_FACTS_JAPAN_AND_RENAULT.length).toBeGreaterThanOrEqual(115);
    expect(STAKE_FACTS_WORLD.length).toBeGreaterThanOrEqual(300);
    expect(TALKS_FACTS.length).toBeGreaterThanOrEqual(55);
    expect(ALLIANCE_FACTS.length).toBeGreaterThanOrEqual(20);
    expect(EXISTENCE_FACTS.length).toBeGreaterThanOrEqual(15);
  });

  it('name parties of the data set only', () => {
    const known = new Set(dataset.parties.map(({ id }) => id));
    const named = [
      ...STAKE_FACTS.flatMap(({ owner, owned }) => [owner, owned]),
      ...[...TALKS_FACTS, ...ALLIANCE_FACTS].flatMap(({ parties }) => parties),
      ...EXISTENCE_FACTS.map(({ party }) => party),
    ];
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('give a day and a publication for everything', () => {
    for (const { day, source } of [
      ...STAKE_FACTS,
      ...TALKS_FACTS,
      ...ALLIANCE_FACTS,
      ...EXISTENCE_FACTS,
    ]) {
      expect(isDay(day), day).toBe(true);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it('say everything once', () => {
    const said = STAKE_FACTS.map(({ owner, owned, day }) => `${owner} in ${owned} on ${day}`);
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });
});

describe('the data of the automakers', () => {
  it.each(STAKE_FACTS.map((fact) => [stakeInWords(fact), fact] as const))(
    'says that %s',
    (_, fact) => {
      const holding = stakeIn(fact)?.holding;
      if (fact.capital === 'none') {
        expect(holding).toBeUndefined();
        return;
      }
      expect(holding, 'a holding on that day').toBeDefined();
      const { capital, votes, doubt } = holding!;
      if (fact.capital === 'unknown') {
        expect(capital === 'unknown' || doubt !== undefined, 'no figure without a doubt').toBe(
          true,
        );
      } else {
        expect(fits(capital, fact.capital), inWords(capital)).toBe(true);
      }
      if (fact.votes === 'any') return;
      if (fact.votes === undefined || fact.votes === 'unknown') expect(votes).toEqual(fact.votes);
      else expect(votes !== undefined && fits(votes, fact.votes), inWords(votes)).toBe(true);
    },
  );
});

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
  it.each(ALLIANCE_FACTS.map((fact) => [allianceInWords(fact), fact] as const))(
    'says that %s',
    (_, { parties, day, allied }) => {
      const found = on(day).alliances.some(
        ({ members, ended }) =>
          !ended && parties.every((id) => members.some(({ party }) => party === id)),
      );
      expect(found).toBe(allied);
    },
  );
});

describe('the data of the automakers, on companies,', () => {
  it.each(
    EXISTENCE_FACTS.map(
      (fact) =>
        [
          `${fact.party} ${fact.exists ? 'existed' : 'did not exist'} on ${fact.day}`,
          fact,
        ] as const,
    ),
  )('says that %s', (_, { party, day, exists }) => {
    expect(on(day).parties.some(({ id }) => id === party)).toBe(exists);
  });
});
