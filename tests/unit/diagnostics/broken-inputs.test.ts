import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../src/model/index.js';
import { alliance, problemsIn, holding, party, sample, stake, talks } from '../model/sample.js';

/** Puts a value where the types forbid it, as a file may. */
function broken(path: string, value: unknown): unknown {
  const data = structuredClone(sample()) as unknown;
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else (holder as Record<string, unknown>)[last] = value;
  return data;
}

const lone = (lists: Partial<DatasetInput>): DatasetInput => ({ ...sample(), ...lists });

/** What is wrong, the input, the place of the problem and the gist of its message. */
const BROKEN: [what: string, input: unknown, path: string, gist: RegExp][] = [
  ['nothing', undefined, '', /should be an object with "title".*it is nothing|this is nothing/],
  ['null', null, '', /this is null/],
  ['a number', 42, '', /this is 42/],
  ['a list', [], '', /this is \[\]/],
  ['the text of a file', '{"title": 1}', '', /read it as JSON first/],
  ['an empty object', {}, 'title', /^The data set has no "title"/],
  [
    'no parties',
    broken('parties', undefined),
    'parties',
    /has no "parties", which should be a list/,
  ],
  [
    'an object for a list',
    broken('stakes', { a: 1 }),
    'stakes',
    /stakes should be a list, but it is \{"a": 1\}/,
  ],
  [
    'a list for an object',
    broken('parties[1]', ['beta']),
    'parties[1]',
    /The party number 2 should be an object/,
  ],
  [
    'a text for an object',
    broken('talks[0]', 'talks'),
    'talks[0]',
    /should be an object .*"talks"/,
  ],
  ['a list for the licence', broken('licence', ['MIT']), 'licence', /licence/],
  [
    'a list for identifiers',
    broken('parties[0].identifiers', []),
    'parties[0].identifiers',
    /an object with "lei"/,
  ],
  ['a list for positions', broken('positions', []), 'positions', /should be an object such as/],
  [
    'an unknown key of the file',
    broken('stake', []),
    'stake',
    /the key "stake", which is not known/,
  ],
  [
    'a mistyped key',
    broken('stakes[0].holding', []),
    'stakes[0].holding',
    /The stake "alpha-beta" has the key "holding"/,
  ],
  [
    'a mistyped key deep inside',
    broken('stakes[0].holdings[0].source', []),
    'stakes[0].holdings[0].source',
    /the key "source"/,
  ],
  [
    'a key in capitals',
    broken('parties[0].Country', 'JP'),
    'parties[0].Country',
    /Did you mean "country"\?/,
  ],
  [
    'a missing owner',
    broken('stakes[0].owner', undefined),
    'stakes[0].owner',
    /"alpha-beta" has no "owner", which should be an id/,
  ],
  [
    'a missing source',
    broken('stakes[0].holdings[1].sources', undefined),
    'stakes[0].holdings[1].sources',
    /holdings\[1\] has no "sources"/,
  ],
  [
    'no source named',
    broken('stakes[0].holdings[0].sources', []),
    'stakes[0].holdings[0].sources',
    /at least one source/,
  ],
  ['no holding', broken('stakes[0].holdings', []), 'stakes[0].holdings', /at least one holding/],
  [
    'one member',
    broken('alliances[0].members', [{ party: 'alpha', from: '2001', sources: ['report'] }]),
    'alliances[0].members',
    /at least two members/,
  ],
  [
    'a number as text',
    broken('stakes[0].holdings[0].capital', '20'),
    'stakes[0].holdings[0].capital',
    /it is "20"\. Write 20\./,
  ],
  [
    'a percent sign',
    broken('stakes[0].holdings[0].capital', '35.7%'),
    'stakes[0].holdings[0].capital',
    /Write 35\.7\./,
  ],
  [
    'a share above 100',
    broken('stakes[0].holdings[0].capital', 101),
    'stakes[0].holdings[0].capital',
    /from 0 to 100.*101/,
  ],
  [
    'a negative share',
    broken('stakes[0].holdings[0].votes', -1),
    'stakes[0].holdings[0].votes',
    /from 0 to 100.*-1/,
  ],
  [
    'a share that is no number',
    broken('stakes[0].holdings[0].capital', NaN),
    'stakes[0].holdings[0].capital',
    /it is NaN/,
  ],
  [
    'a range that runs backwards',
    broken('stakes[0].holdings[0].capital', { min: 60, max: 20 }),
    'stakes[0].holdings[0].capital',
    /the smaller one as "min"/,
  ],
  [
    'a range without ends',
    broken('stakes[0].holdings[0].capital', {}),
    'stakes[0].holdings[0].capital',
    /"min" or "max"/,
  ],
  [
    'a text inside a range',
    broken('stakes[0].holdings[0].capital', { min: '25' }),
    'stakes[0].holdings[0].capital.min',
    /Write 25\./,
  ],
  [
    'null for an optional value',
    broken('stakes[0].holdings[0].until', null),
    'stakes[0].holdings[0].until',
    /Leave it out when it is not known/,
  ],
  [
    'a day that does not exist',
    broken('stakes[0].holdings[0].from', '2025-02-30'),
    'stakes[0].holdings[0].from',
    /a date that exists.*"2025-02-30"/,
  ],
  [
    'a date with points',
    broken('stakes[0].holdings[0].from', '31.12.2014'),
    'stakes[0].holdings[0].from',
    /Write "2014-12-31"\./,
  ],
  [
    'a year as a number',
    broken('parties[0].founded', 1937),
    'parties[0].founded',
    /Write "1937"\./,
  ],
  [
    'a month as the day of compilation',
    broken('compiled', '2026-01'),
    'compiled',
    /a full date such as/,
  ],
  ['a blank title', broken('title', ' \n'), 'title', /text that is not blank/],
  [
    'a name of zero-width spaces',
    broken('parties[0].name', '\u200B\u2060'),
    'parties[0].name',
    /not blank.*"\\u200b\\u2060"/,
  ],
  [
    'a name of a Hangul filler',
    broken('parties[0].name', '\u3164'),
    'parties[0].name',
    /not blank.*"\\u3164"/,
  ],
  [
    'a name that overrides the direction of its letters',
    broken('parties[0].name', '\u202Eahpla'),
    'parties[0].name',
    /the direction in which it is read.*"\\u202eahpla"/,
  ],
  [
    'an id in capitals',
    broken('parties[0].id', 'Alpha Motor'),
    'parties[0].id',
    /Write "alpha-motor"\./,
  ],
  [
    'an unknown kind',
    broken('parties[0].kind', 'compani'),
    'parties[0].kind',
    /one of company, .* or trust.*Write "company"\./,
  ],
  [
    'a country by its name',
    broken('parties[0].country', 'Japan'),
    'parties[0].country',
    /a country code such as "JP".*"Japan"/,
  ],
  [
    'an unknown outcome',
    broken('talks[0].outcome', 'failed'),
    'talks[0].outcome',
    /one of ongoing, completed/,
  ],
  [
    'an address that runs a script',
    broken('sources[0].url', 'javascript:alert(1)'),
    'sources[0].url',
    /begins with https:\/\/ or http:\/\//,
  ],
  [
    'an address of data',
    broken('licence.url', 'data:text/html,x'),
    'licence.url',
    /begins with https/,
  ],
  [
    'a yes for true',
    broken('stakes[0].holdings[0].approximate', 'yes'),
    'stakes[0].holdings[0].approximate',
    /true or false.*Write true\./,
  ],
  [
    'a dispute about nothing known',
    broken('stakes[0].disputes', [{ about: 'price', sources: ['report'], reason: 'No.' }]),
    'stakes[0].disputes[0].about',
    /one of capital, votes, date/,
  ],
  [
    'a dispute about capital without a share',
    broken('stakes[0].disputes', [{ about: 'capital', sources: ['report'], reason: 'No.' }]),
    'stakes[0].disputes[0].share',
    /has no "share"/,
  ],
  [
    'a position without y',
    broken('positions.alpha', { x: 1 }),
    'positions.alpha.y',
    /positions\.alpha has no "y"/,
  ],
  [
    'an infinite position',
    broken('positions.alpha', { x: Infinity, y: 0 }),
    'positions.alpha.x',
    /Infinity/,
  ],
  ['a date object', broken('compiled', new Date(0)), 'compiled', /an instance of Date/],
  ['a BigInt', broken('positions.alpha', { x: 1n, y: 0 }), 'positions.alpha.x', /a bigint/],
  [
    'an unknown owner',
    lone({ stakes: [stake('alpah', 'beta', holding('2010'))] }),
    'stakes[0].owner',
    /no party has the id "alpah"\. Did you mean "alpha"\?/,
  ],
  [
    'an unknown member',
    lone({ alliances: [alliance(['alpha', '2001'], ['delta', '2001'])] }),
    'alliances[0].members[1].party',
    /"delta"/,
  ],
  [
    'an unknown party of talks',
    lone({ talks: [talks({ parties: ['alpha', 'bta'] })] }),
    'talks[0].parties[1]',
    /Did you mean "beta"\?/,
  ],
  [
    'an unknown successor',
    broken('parties[0].successors', ['omega']),
    'parties[0].successors[0]',
    /no party has the id "omega"/,
  ],
  [
    'an unknown source',
    broken('talks[0].events[0].sources', ['reprot']),
    'talks[0].events[0].sources[0]',
    /Did you mean "report"\?/,
  ],
  [
    'an id of two parties',
    lone({ parties: [party('alpha'), party('beta'), party('gamma'), party('alpha')] }),
    'parties[3].id',
    /"alpha" is the id of parties\[0\] and of parties\[3\]/,
  ],
  [
    'an id of a party and a tie',
    broken('talks[0].id', 'alpha'),
    'talks[0].id',
    /of parties\[0\] and of talks\[0\]/,
  ],
  [
    'overlapping holdings',
    lone({ stakes: [stake('alpha', 'beta', holding('2010', '2016'), holding('2015-06'))] }),
    'stakes[0].holdings[1].from',
    /No two holdings .* ends 2016 and another begins 2015-06/,
  ],
  [
    'a holding that ends before it begins',
    lone({ stakes: [stake('alpha', 'beta', holding('2015', '2010'))] }),
    'stakes[0].holdings[0].until',
    /ends before it begins, 2010/,
  ],
  [
    'two stakes of one owner in one party',
    lone({
      stakes: [
        stake('alpha', 'beta', holding('2010')),
        { ...stake('alpha', 'beta', holding('2015')), id: 'again' },
      ],
    }),
    'stakes[1]',
    /Merge their holdings/,
  ],
  [
    'a stake of a state in itself',
    lone({
      parties: [party('alpha', { kind: 'state' }), party('beta'), party('gamma')],
      stakes: [stake('alpha', 'alpha', holding('2010'))],
    }),
    'stakes[0].owned',
    /should be two parties/,
  ],
  [
    'a circle of successors',
    lone({
      parties: [
        party('alpha', { successors: ['beta'] }),
        party('beta', { successors: ['alpha'] }),
        party('gamma'),
      ],
    }),
    'parties[0]',
    /circle: "alpha" → "beta" → "alpha"/,
  ],
  [
    'money without a currency',
    broken('parties[0].sizes', [
      { measure: 'revenue', value: 1, period: '2024', until: '2024', sources: ['report'] },
    ]),
    'parties[0].sizes[0].currency',
    /is money and should have a currency/,
  ],
];

describe('parseDataset says of', () => {
  it.each(BROKEN)('%s where it is and what to do', (_, input, path, gist) => {
    const { errors } = problemsIn(input);
    const here = errors.filter((line) => line.startsWith(`${path}: `));
    expect(here, errors.join('\n')).toHaveLength(1);
    expect(here[0]?.slice(path.length + 2)).toMatch(gist);
  });

  it.each(BROKEN)('%s in whole sentences', (_, input) => {
    for (const line of problemsIn(input).errors) {
      expect(line).toMatch(/: ["A-Z].*[.:?]$/s);
      expect(line).toMatch(/should|has the key|has no/);
    }
  });
});
