import { describe, expect, it } from 'vitest';
import { ownershipSentences } from '../../../src/elements/inspector/ownership-sentence.js';
import type { DatasetInput, Share } from '../../../src/model/index.js';
import { NetworkIndex, ownershipSummary } from '../../../src/network/index.js';
import { parsed } from '../../fixtures/parsed.js';
import { holding, party, sample, stake } from '../model/sample.js';

type Stakes = NonNullable<DatasetInput['stakes']>;
type Parties = DatasetInput['parties'];
type Groups = NonNullable<DatasetInput['groups']>;

const DAY = '2020-06-01';

/** The summary of alpha on a day, and the sentences that it becomes. */
function answer(
  stakes: Stakes,
  alpha: Partial<Parties[number]> = {},
  { day = DAY, others = [] as Parties, groups = [] as Groups } = {},
): [type: string, text: string] {
  const named = new Set(['alpha', ...others.map(({ id }) => id)]);
  const ends = stakes.flatMap(({ owner, owned }) => [owner, owned]);
  const rest = [...ends, ...groups.map(({ head }) => head)].filter((id) => !named.has(id));
  const parties = [
    party('alpha', { name: 'Alpha', ...alpha }),
    ...others,
    ...[...new Set(rest)].map((id) => party(id, { name: id[0]!.toUpperCase() + id.slice(1) })),
  ];
  const dataset = parsed(sample({ parties, stakes, alliances: [], talks: [], groups }));
  const index = new NetworkIndex(dataset);
  const details = index.details('alpha', day);
  if (details?.type !== 'party') throw new TypeError('Alpha should be a party.');
  const summary = ownershipSummary(details, index, day);
  const text = ownershipSentences(summary, details.party, { index, day }).join(' ');
  return [summary.type, text];
}

/** A stake in alpha since 2010. */
function owner(id: string, capital: Share, more: { votes?: Share } = {}): Stakes[number] {
  return stake(id, 'alpha', holding('2010', undefined, { capital, ...more }));
}

function whole(ownerId: string, owned: string): Stakes[number] {
  return stake(ownerId, owned, holding('2010', undefined, { capital: 100 }));
}

it.each<[string, Stakes, Parameters<typeof answer>[1], string, string]>([
  ['one owner of all', [owner('beta', 100)], {}, 'controlled', 'Beta owns all of Alpha.'],
  [
    'a majority and another owner',
    [owner('beta', 20), owner('gamma', 60)],
    {},
    'controlled',
    'Gamma owns 60% and Beta 20%. Who holds the other 20% is not recorded here.',
  ],
  [
    'a majority of the votes alone',
    [owner('beta', 31.9, { votes: 53.3 }), owner('gamma', 11.8, { votes: 20 })],
    {},
    'controlled',
    'Beta controls Alpha with 53.3% of the votes and 31.9% of the capital. Gamma owns 11.8% and has 20% of the votes. Who holds the other 56.3% is not recorded here.',
  ],
  [
    'more capital than votes',
    [owner('beta', 60, { votes: 15 })],
    {},
    'held',
    'Beta owns 60% but has only 15% of the votes. Who holds the other 40% is not recorded here.',
  ],
  [
    'capital without votes',
    [owner('beta', 15, { votes: 0 })],
    {},
    'held',
    'Beta owns 15% but has no votes. Who holds the other 85% is not recorded here.',
  ],
  [
    'votes that nobody knows',
    [owner('beta', 60, { votes: 'unknown' })],
    {},
    'held',
    'Beta owns 60%, with an unknown share of the votes. Who holds the other 40% is not recorded here.',
  ],
  [
    'votes alone',
    [owner('beta', 'unknown', { votes: { min: 26, max: 28 } })],
    {},
    'held',
    'Beta has 26–28% of the votes. Who holds the rest is not recorded here.',
  ],
  [
    'several owners, none of whom can have a majority',
    [
      owner('beta', 30),
      owner('gamma', 25),
      owner('delta', 8),
      owner('epsilon', 6),
      owner('zeta', 1),
    ],
    {},
    'held',
    'Beta owns 30%, Gamma 25%, Delta 8%, and 2 smaller owners. No owner has a majority. Who holds the other 30% is not recorded here.',
  ],
  [
    'a majority that may exist unrecorded',
    [owner('beta', 20)],
    {},
    'held',
    'Beta owns 20%. Who holds the other 80% is not recorded here.',
  ],
  [
    'ranges',
    [owner('beta', { min: 42, max: 48 }), owner('gamma', 9.5)],
    {},
    'held',
    'Beta owns 42–48% and Gamma 9.5%. No owner has a majority. Who holds the rest is not recorded here.',
  ],
  [
    'a range that is surely a majority',
    [owner('beta', { min: 50, minExclusive: true })],
    {},
    'controlled',
    'Beta owns over 50%. Who holds the rest is not recorded here.',
  ],
  [
    'an unknown share',
    [owner('beta', 'unknown')],
    {},
    'held',
    'Beta owns a share of unknown size. Who holds the rest is not recorded here.',
  ],
  [
    'only small holders',
    [owner('beta', 4.89), owner('gamma', 1)],
    {},
    'small-holders',
    'No holder above 5% is recorded here; the largest that is, Beta, has 4.89%.',
  ],
  [
    'a small share with many votes, which is no small holder',
    [owner('beta', 2, { votes: 40 })],
    {},
    'held',
    'Beta owns 2% and has 40% of the votes. Who holds the other 98% is not recorded here.',
  ],
  [
    'a joint venture in halves',
    [owner('beta', 50), owner('gamma', 50)],
    { kind: 'joint-venture' },
    'joint-venture',
    'A joint venture that Beta and Gamma own half each.',
  ],
  [
    'a joint venture in other parts',
    [owner('beta', 60), owner('gamma', 35)],
    { kind: 'joint-venture' },
    'joint-venture',
    'A joint venture of Beta with 60% and Gamma with 35%. Who holds the other 5% is not recorded here.',
  ],
  [
    'a joint venture that one partner left',
    [owner('beta', 100), stake('gamma', 'alpha', holding('2010', '2015', { capital: 50 }))],
    { kind: 'joint-venture' },
    'controlled',
    'Beta owns all of Alpha.',
  ],
  [
    'an owner that it holds in return',
    [owner('beta', 35), stake('alpha', 'beta', holding('2002', undefined, { capital: 15 }))],
    {},
    'held',
    'Beta owns 35%. Who holds the other 65% is not recorded here. Alpha in turn holds 15% of Beta.',
  ],
  [
    'an owner that is controlled itself',
    [
      owner('beta', 100),
      stake('gamma', 'beta', holding('2010', undefined, { capital: 75 })),
      stake('delta', 'gamma', holding('2010', undefined, { capital: 30, votes: 80 })),
    ],
    {},
    'controlled',
    'Beta owns all of Alpha. Beta is controlled by Gamma and Gamma by Delta.',
  ],
  [
    'a majority that an owner has together with a company that it controls',
    [owner('beta', 30), owner('gamma', 25), whole('beta', 'gamma')],
    {},
    'held',
    'Beta owns 30% and Gamma 25%. Together with Gamma, which it controls, Beta controls Alpha. Who holds the other 45% is not recorded here.',
  ],
  [
    'a majority that somebody has through two companies',
    [owner('beta', 30), owner('gamma', 30), whole('delta', 'beta'), whole('delta', 'gamma')],
    {},
    'held',
    'Beta owns 30% and Gamma 30%. Delta controls Alpha through Beta and Gamma. Who holds the other 40% is not recorded here.',
  ],
  [
    'an owner that somebody controls through two companies',
    [
      owner('beta', 100),
      stake('gamma', 'beta', holding('2010', undefined, { capital: 30 })),
      stake('delta', 'beta', holding('2010', undefined, { capital: 30 })),
      whole('epsilon', 'gamma'),
      whole('epsilon', 'delta'),
    ],
    {},
    'controlled',
    'Beta owns all of Alpha. Beta is controlled by Epsilon.',
  ],
  [
    'a joint venture of two companies of one group',
    [owner('beta', 45), owner('gamma', 40), whole('beta', 'gamma')],
    { kind: 'joint-venture' },
    'joint-venture',
    'A joint venture of Beta with 45% and Gamma with 40%. Together with Gamma, which it controls, Beta controls Alpha. Who holds the other 15% is not recorded here.',
  ],
  [
    'majorities in a circle',
    [owner('beta', 60), stake('alpha', 'beta', holding('2010', undefined, { capital: 60 }))],
    {},
    'controlled',
    'Beta owns 60%. Beta is controlled by Alpha. Who holds the other 40% is not recorded here. Alpha in turn holds 60% of Beta.',
  ],
  [
    'owners of the past alone',
    [
      stake('beta', 'alpha', holding('2000', '2008', { capital: 20 })),
      stake('gamma', 'alpha', holding('2000', '2014-10-12', { capital: 51 })),
    ],
    {},
    'formerly-owned',
    'Gamma held 51% until 12 Oct 2014; who has owned it since is not recorded here.',
  ],
  [
    'owners of the future alone',
    [stake('beta', 'alpha', holding('2024-05', undefined, { capital: 20 }))],
    {},
    'not-recorded',
    'Who owned Alpha before May 2024 is not recorded here.',
  ],
  ['no owner at all', [], {}, 'not-recorded', 'Who owns Alpha is not recorded here.'],
  [
    'a day before it was founded',
    [],
    { founded: '2021' },
    'not-founded',
    'Alpha did not exist yet on 1 Jun 2020.',
  ],
  [
    'a day after it was dissolved',
    [stake('beta', 'alpha', holding('2000', '2019-01-16', { capital: 30 }))],
    { dissolved: '2019-01-16', successors: ['beta'] },
    'dissolved',
    'Alpha existed until 16 Jan 2019; Beta took its place. Beta owned 30% until then.',
  ],
  [
    'an owner that left before it was dissolved',
    [stake('beta', 'alpha', holding('2000', '2010', { capital: 30 }))],
    { dissolved: '2019-01-16' },
    'dissolved',
    'Alpha existed until 16 Jan 2019.',
  ],
  [
    'a state',
    [stake('alpha', 'beta', holding('2000', undefined, { capital: 100 }))],
    { kind: 'state', name: 'Alphan State' },
    'holder',
    'The Alphan State holds all of Beta.',
  ],
  [
    'a family with many stakes',
    ['beta', 'gamma', 'delta', 'epsilon', 'zeta'].map((id, index) =>
      stake('alpha', id, holding('2000', undefined, { capital: 50 - index })),
    ),
    { kind: 'family', name: 'Alpha family' },
    'holder',
    'The Alpha family holds 50% of Beta, 49% of Gamma, 48% of Delta, and 2 more stakes.',
  ],
  [
    'a fund whose owner is recorded',
    [owner('beta', 100), stake('alpha', 'gamma', holding('2000', undefined, { capital: 9 }))],
    { kind: 'fund' },
    'controlled',
    'Beta owns all of Alpha.',
  ],
  [
    'a person without a stake',
    [],
    { kind: 'person' },
    'holder',
    'Alpha holds nothing that is recorded here.',
  ],
])('answers who owns it with %s', (_, stakes, alpha, type, text) => {
  expect(answer(stakes, alpha)).toEqual([type, text]);
});

describe('a company that a curator names as controlled', () => {
  const groups: Groups = [
    {
      id: 'beta-group',
      head: 'beta',
      members: [{ party: 'alpha', from: '2015' }],
      reason: 'It is known.',
      sources: ['report'],
    },
  ];

  it('is said to be so, though no majority is on record', () => {
    expect(answer([owner('beta', 35), owner('gamma', 33)], {}, { groups })[1]).toBe(
      'Beta owns 35% and Gamma 33%. Beta controls Alpha, though no majority is on record. Who holds the other 32% is not recorded here.',
    );
  });

  it('is said to be so where no owner is recorded', () => {
    expect(answer([], {}, { groups })).toEqual([
      'not-recorded',
      'Who owns Alpha is not recorded here. Beta controls Alpha, though no majority is on record.',
    ]);
  });

  it('is not said to be so before it was, nor where somebody has a majority', () => {
    expect(answer([owner('beta', 35)], {}, { groups, day: '2012-01-01' })[1]).toBe(
      'Beta owns 35%. Who holds the other 65% is not recorded here.',
    );
    expect(answer([owner('gamma', 60)], {}, { groups })[1]).toMatch(/^Gamma owns 60%\. Who holds/);
  });

  it('leads on to who controls the company that is named', () => {
    expect(answer([owner('beta', 35), whole('gamma', 'beta')], {}, { groups })[1]).toMatch(
      /Beta controls Alpha, though no majority is on record\. Beta is controlled by Gamma\./,
    );
  });
});

it('says that a company is owned by a state or a family as English does', () => {
  const others = [
    party('beta', { name: 'Betan State', kind: 'state' }),
    party('gamma', { name: 'Alpha founders', kind: 'family' }),
  ];
  expect(answer([owner('beta', 50), owner('gamma', 50)], {}, { others })[1]).toBe(
    'The Betan State owns 50% and the Alpha founders 50%. No owner has a majority.',
  );
  expect(answer([owner('gamma', 60)], {}, { others })[1]).toMatch(/^The Alpha founders own 60%\./);
});

it('says that a holding may have ended where its dates are too coarse', () => {
  const may = stake('beta', 'alpha', holding('2010', '2020', { capital: 30 }));
  expect(answer([may], {}, { day: '2020-06-01' })[1]).toMatch(/^Beta may own 30%\./);
  expect(answer([may, owner('gamma', 40)])[1]).toMatch(/^Gamma owns 40% and Beta perhaps 30%\./);
});

it('gives the state of the day, and the name of the day', () => {
  const stakes = [
    stake(
      'beta',
      'alpha',
      holding('2000', '2010', { capital: 20 }),
      holding('2010', undefined, { capital: 70 }),
    ),
  ];
  expect(answer(stakes, {}, { day: '2005-01-01' })[1]).toMatch(/^Beta owns 20%\./);
  expect(answer(stakes, {}, { day: '2015-01-01' })[1]).toMatch(/^Beta owns 70%\./);
  const names = [{ text: 'Old Alpha', language: 'en', use: 'common' as const, until: '2012' }];
  expect(answer([], { names }, { day: '2005-01-01' })[1]).toBe(
    'Who owns Old Alpha is not recorded here.',
  );
});
