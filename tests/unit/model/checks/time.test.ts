import { describe, expect, it } from 'vitest';
import { alliance, problemsIn, holding, party, sample, stake, talks } from '../sample.js';

const errorsOf = (lists: Parameters<typeof sample>[0]): string[] =>
  problemsIn(sample(lists)).errors;
const placesOf = (lists: Parameters<typeof sample>[0]): string[] =>
  errorsOf(lists).map((line) => line.slice(0, line.indexOf(': ')));

const holdings = (...all: ReturnType<typeof holding>[]): Parameters<typeof sample>[0] => ({
  stakes: [stake('alpha', 'beta', ...all)],
});

describe('an interval', () => {
  it('may not end before it begins, wherever it stands', () => {
    expect(
      placesOf({
        parties: [
          party('alpha', {
            names: [{ text: 'A', language: 'en', use: 'former', from: '1990', until: '1980' }],
          }),
          party('beta'),
          party('gamma', { founded: '2030', dissolved: '2029-12' }),
        ],
        stakes: [stake('alpha', 'beta', holding('2010', '2009'))],
        alliances: [alliance(['alpha', '2001', '2000'], ['beta', '2002'])],
        talks: [talks({ from: '2025', until: '2024' })],
      }),
    ).toEqual([
      'parties[0].names[0].until',
      'parties[2].dissolved',
      'stakes[0].holdings[0].until',
      'alliances[0].members[0].until',
      'talks[0].until',
    ]);
  });

  it('may be as vague as its source', () => {
    expect(errorsOf(holdings(holding('2010', '2010')))).toEqual([]);
    expect(errorsOf(holdings(holding('2010-05', '2010')))).toEqual([]);
  });

  it('of a holding is not empty, but talks may begin and end on one day', () => {
    expect(placesOf(holdings(holding('2010-05-01', '2010-05-01')))).toEqual([
      'stakes[0].holdings[0].until',
    ]);
    expect(errorsOf({ talks: [talks({ from: '2025-02-13', until: '2025-02-13' })] })).toEqual([]);
  });
});

describe('the holdings of a stake', () => {
  it('may follow each other on the same day and leave gaps', () => {
    expect(
      errorsOf(
        holdings(holding('2010', '2012-03-01'), holding('2012-03-01', '2013'), holding('2020')),
      ),
    ).toEqual([]);
  });

  it('stand in the order of time', () => {
    const errors = errorsOf(holdings(holding('2015'), holding('2010', '2015')));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^stakes\[0\]\.holdings\[1\]\.from: .*one from 2010 comes after one from 2015/,
    );
  });

  it('do not overlap, not even with one that is not the next', () => {
    expect(
      placesOf(holdings(holding('2000', '2020'), holding('2001', '2002'), holding('2010', '2011'))),
    ).toEqual(['stakes[0].holdings[1].from', 'stakes[0].holdings[2].from']);
  });

  it('end before another begins', () => {
    const [error = ''] = errorsOf(holdings(holding('2010'), holding('2012', '2013')));
    expect(error).toContain('has no end and another begins 2012');
    expect(error).toContain('End the one from 2010 with "until": "2012"');
  });

  it('are given the benefit of vague dates', () => {
    expect(errorsOf(holdings(holding('2010', '2012'), holding('2012-06', '2013')))).toEqual([]);
    expect(errorsOf(holdings(holding('2010', '2010'), holding('2010', '2011')))).toEqual([]);
  });

  it('are not the same twice', () => {
    expect(placesOf(holdings(holding('2010'), holding('2010')))).toEqual([
      'stakes[0].holdings[1].from',
    ]);
  });
});

describe('a member of an alliance', () => {
  it('may leave and come back', () => {
    const members = alliance(['alpha', '2001', '2003'], ['beta', '2001'], ['alpha', '2005']);
    expect(errorsOf({ alliances: [members] })).toEqual([]);
  });

  it('is not a member twice at a time', () => {
    const members = alliance(['alpha', '2001'], ['beta', '2001'], ['alpha', '2005']);
    expect(placesOf({ alliances: [members] })).toEqual(['alliances[0].members[2].party']);
  });

  it('is not named twice among the parties of talks', () => {
    expect(placesOf({ talks: [talks({ parties: ['alpha', 'beta', 'alpha'] })] })).toEqual([
      'talks[0].parties[2]',
    ]);
  });
});

describe('a party takes part in ties', () => {
  const born = (founded: string): ReturnType<typeof party>[] => [
    party('alpha', { founded }),
    party('beta'),
    party('gamma'),
  ];
  const gone = (dissolved: string): ReturnType<typeof party>[] => [
    party('alpha', { dissolved }),
    party('beta'),
    party('gamma'),
  ];
  const none = { alliances: [], talks: [], sources: sample().sources! };

  it('only after it was founded', () => {
    const errors = errorsOf({
      ...none,
      parties: born('2012'),
      stakes: [stake('alpha', 'beta', holding('2010'))],
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^stakes\[0\]\.holdings\[0\]\.from: "alpha" should take part in the stake "alpha-beta" only while it exists, but it does so from 2010 and was founded 2012\./,
    );
  });

  it('from any time of the year in which it was founded', () => {
    expect(
      errorsOf({
        ...none,
        parties: born('2010'),
        stakes: [stake('alpha', 'beta', holding('2010-01-01'))],
      }),
    ).toEqual([]);
  });

  it('until it is dissolved at the latest', () => {
    expect(
      errorsOf({
        ...none,
        parties: gone('2012-06-01'),
        stakes: [stake('alpha', 'beta', holding('2010', '2012-06-01'))],
      }),
    ).toEqual([]);
    const [late = ''] = errorsOf({
      ...none,
      parties: gone('2012-06-01'),
      stakes: [stake('alpha', 'beta', holding('2010', '2013'))],
    });
    expect(late).toMatch(
      /^stakes\[0\]\.holdings\[0\]\.until: .*until 2013 and was dissolved 2012-06-01/,
    );
    const [endless = ''] = errorsOf({
      ...none,
      parties: gone('2012'),
      stakes: [stake('alpha', 'beta', holding('2010'))],
    });
    expect(endless).toMatch(/without an end and was dissolved 2012\. Write "until": "2012"/);
  });

  it('with one problem, not two, when it was gone before', () => {
    expect(
      placesOf({
        ...none,
        parties: gone('2005'),
        stakes: [stake('beta', 'alpha', holding('2010', '2011'))],
      }),
    ).toEqual(['stakes[0].holdings[0].from']);
  });

  it('of every kind', () => {
    expect(
      placesOf({
        parties: gone('2000'),
        stakes: [],
        alliances: [alliance(['alpha', '2001'], ['beta', '2001'])],
        talks: [talks()],
      }),
    ).toEqual(['alliances[0].members[0].from', 'talks[0].from']);
  });

  it('judged by the beginning alone when nobody knows the end of talks', () => {
    const rumour = talks({ outcome: 'reported', from: '2010' });
    delete rumour.until;
    expect(errorsOf({ parties: gone('2012'), stakes: [], alliances: [], talks: [rumour] })).toEqual(
      [],
    );
  });
});

describe('a date after the day of compilation', () => {
  it('is doubtful wherever it stands', () => {
    const { errors, warnings } = problemsIn(
      sample({
        stakes: [stake('alpha', 'beta', holding('2026-02'))],
        talks: [talks({ events: [{ date: '2027', text: 'They plan it.', sources: ['report'] }] })],
      }),
    );
    expect(errors).toEqual([]);
    expect(warnings.map((line) => line.split(': ', 1)[0])).toEqual([
      'stakes[0].holdings[0].from',
      'talks[0].events[0].date',
    ]);
    expect(warnings[0]).toContain('compiled, 2026-01-31, but it has 2026-02 under "from"');
  });

  it('is not one that only may be after it', () => {
    expect(
      problemsIn(sample({ stakes: [stake('alpha', 'beta', holding('2026'))] })).warnings,
    ).toEqual([]);
  });
});
