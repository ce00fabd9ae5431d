import { expect, it } from 'vitest';
import {
  connectionSentences,
  pathSentence,
} from '../../../src/elements/inspector/connection-sentences.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { connectionOf, NetworkIndex, type Connection } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

type Ties = Partial<Pick<DatasetInput, 'stakes' | 'alliances' | 'talks'>>;
type Talks = NonNullable<DatasetInput['talks']>[number];

const DAY = '2020-06-01';
const PAIR = { from: 'alpha', to: 'beta' };

function between(ties: Ties): { connection: Connection; index: NetworkIndex } {
  const parties = ['alpha', 'beta', 'gamma', 'delta'].map((id) =>
    party(id, { name: id[0]!.toUpperCase() + id.slice(1) }),
  );
  const none = { stakes: [], alliances: [], talks: [] };
  const index = new NetworkIndex(parsed(sample({ parties, ...none, ...ties })));
  return { index, connection: connectionOf(index, { ...PAIR, day: DAY, talksYears: 5 }) };
}

function answer(ties: Ties): string {
  const { index, connection } = between(ties);
  return connectionSentences(PAIR, connection, { index, day: DAY }).join(' ');
}

function held(owner: string, owned: string, capital: number, until?: string) {
  return stake(owner, owned, holding('2010', until, { capital }));
}

function talksOf(
  outcome: Talks['outcome'],
  from: string,
  until?: string,
  parties = ['alpha', 'beta'],
): Talks {
  return {
    id: 'talks',
    title: 'Talks',
    aim: 'merger',
    parties,
    from,
    ...(until !== undefined && { until }),
    outcome,
    events: [{ date: from, text: 'They talk.', sources: ['report'] }],
  };
}

const ALLIANCE = {
  id: 'friends',
  name: 'Friends',
  members: ['alpha', 'beta'].map((id) => ({ party: id, from: '2015', sources: ['report'] })),
};

it.each<[string, Ties, string]>([
  ['a stake', { stakes: [held('beta', 'alpha', 20)] }, 'Beta owns 20% of Alpha.'],
  [
    'a chain',
    { stakes: [held('alpha', 'gamma', 60), held('gamma', 'beta', 40)] },
    'Alpha owns 60% of Gamma, which owns 40% of Beta.',
  ],
  [
    'a chain in the other direction',
    { stakes: [held('beta', 'gamma', 60), held('gamma', 'alpha', 40)] },
    'Beta owns 60% of Gamma, which owns 40% of Alpha.',
  ],
  [
    'an owner of both',
    { stakes: [held('gamma', 'alpha', 20), held('gamma', 'beta', 5)] },
    'Gamma owns 20% of Alpha and 5% of Beta.',
  ],
  [
    'a company that both hold',
    { stakes: [held('alpha', 'gamma', 51), held('beta', 'gamma', 49)] },
    'Alpha owns 51% of Gamma, and Beta 49%.',
  ],
  ['an alliance', { alliances: [ALLIANCE] }, 'Alpha and Beta are allied (Friends).'],
  [
    'talks that go on',
    { talks: [talksOf('ongoing', '2020-01-10')] },
    'Talks of Alpha and Beta about a merger have gone on since 10 Jan 2020.',
  ],
  [
    'talks that collapsed',
    { talks: [talksOf('collapsed', '2018', '2019-02')] },
    'Talks of Alpha and Beta about a merger collapsed (Feb 2019).',
  ],
  [
    'talks that nobody confirmed',
    { talks: [talksOf('reported', '2019')] },
    'Talks of Alpha and Beta about a merger were reported (2019) and never confirmed.',
  ],
  [
    'talks of more than both',
    { talks: [talksOf('reported', '2019', undefined, ['gamma', 'alpha', 'beta'])] },
    'Talks of Alpha, Beta, and Gamma about a merger were reported (2019) and never confirmed.',
  ],
  [
    'a tie, not with a longer path that is stronger',
    {
      stakes: [held('alpha', 'gamma', 90), held('gamma', 'delta', 90), held('delta', 'beta', 90)],
      alliances: [ALLIANCE],
    },
    'Alpha and Beta are allied (Friends).',
  ],
  [
    'a tie and an owner of both',
    { stakes: [held('gamma', 'alpha', 20), held('gamma', 'beta', 5)], alliances: [ALLIANCE] },
    'Gamma owns 20% of Alpha and 5% of Beta; Alpha and Beta are allied (Friends).',
  ],
  [
    'what was',
    { stakes: [held('alpha', 'beta', 20, '2015')] },
    'Alpha and Beta are not connected on 1 Jun 2020, but were until 2015.',
  ],
  [
    'what will be',
    { stakes: [stake('alpha', 'beta', holding('2022-03', undefined, { capital: 20 }))] },
    'Alpha and Beta are not connected on 1 Jun 2020, but are from Mar 2022 on.',
  ],
  ['nothing', {}, 'Nothing in this data set connects Alpha and Beta at any time.'],
])('answers with %s', (_, ties, text) => {
  expect(answer(ties)).toBe(text);
});

it('tells of a strong path that is longer than the shortest one', () => {
  const { index, connection } = between({
    stakes: [held('alpha', 'gamma', 100), held('gamma', 'delta', 100), held('delta', 'beta', 100)],
    alliances: [ALLIANCE],
  });
  if (connection.type !== 'connected') throw new TypeError('They should be connected.');
  const { direct, shortest, strongest } = connection.paths;
  expect([direct, shortest.paths]).toEqual([['friends'], []]);
  expect(strongest.paths.map((path) => pathSentence(path, { index, day: DAY }))).toEqual([
    'Alpha owns all of Gamma, which owns all of Delta, which owns all of Beta.',
  ]);
});
