import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../../src/model/index.js';
import { party, problemsIn, sample } from '../sample.js';

type Brand = NonNullable<DatasetInput['parties'][number]['brands']>[number];

/** A brand that the one source of the sample reports. */
function jeep(more: Partial<Brand> = {}): Brand {
  return { name: 'Jeep', sources: ['report'], ...more };
}

function problemsOf(
  alpha: Brand[],
  beta: Brand[] = [],
  lifetime: { founded?: string; dissolved?: string } = {},
): { errors: string[]; warnings: string[] } {
  const parties = [
    party('alpha', { brands: alpha, ...lifetime }),
    party('beta', { brands: beta }),
    party('gamma'),
  ];
  return problemsIn(sample({ parties, stakes: [], alliances: [], talks: [] }));
}

describe('a brand', () => {
  it('may pass from one party to the next on a day, in a year, or with a gap', () => {
    const passes = (until: string, from: string): unknown =>
      problemsOf([jeep({ from: '1987', until })], [jeep({ from })]);
    const nothing = { errors: [], warnings: [] };
    expect(passes('2007-08-03', '2007-08-03')).toEqual(nothing);
    expect(passes('2007', '2007')).toEqual(nothing);
    expect(passes('2007', '2009-06')).toEqual(nothing);
  });

  it('is reported when two parties have it on a day', () => {
    const { errors, warnings } = problemsOf(
      [jeep({ from: '1987', until: '2008' })],
      [jeep({ from: '2007-08-03' })],
    );
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^parties\[1\]\.brands\[0\]\.name: .*"alpha" and "beta"/);
  });

  it('is reported when two parties have it today, since whenever', () => {
    expect(problemsOf([jeep()], [jeep({ from: '2007-08-03' })]).warnings).toHaveLength(1);
    expect(problemsOf([jeep({ until: '2020' })], [jeep()]).warnings).toEqual([]);
  });

  it('may come back to a party, but is not listed twice for one day', () => {
    const first = jeep({ from: '1987', until: '1998' });
    expect(problemsOf([first, jeep({ from: '2007' })]).warnings).toEqual([]);
    expect(problemsOf([first, jeep({ from: '1995' })]).warnings[0]).toMatch(/twice on a day/);
  });

  it('belongs to a party only while that exists', () => {
    const lifetime = { founded: '1998-11-12', dissolved: '2021-01-16' };
    const errorsOf = (brand: Brand): string[] => problemsOf([brand], [], lifetime).errors;
    expect(errorsOf(jeep({ from: '1998', until: '2021' }))).toEqual([]);
    expect(errorsOf(jeep({ from: '1987', until: '2021' }))[0]).toMatch(
      /^parties\[0\]\.brands\[0\]\.from: .*founded 1998-11-12/,
    );
    expect(errorsOf(jeep({ until: '2022' }))[0]).toMatch(/brands\[0\]\.until: .*until 2022/);
    expect(errorsOf(jeep())[0]).toMatch(/brands\[0\]\.until: .*without an end/);
  });

  it('had its owners that are no parties before', () => {
    const after = (until: string): string[] => {
      const ownersBefore = [{ name: 'Kaiser' }, { name: 'AMC', from: '1970', until }];
      return problemsOf([jeep({ from: '1987', ownersBefore })]).errors;
    };
    expect(after('1987-08')).toEqual([]);
    expect(after('1988')[0]).toMatch(/brands\[0\]\.ownersBefore\[1\]: .*"AMC" had it after/);
  });

  it('ends after it begins, and so do its owners before', () => {
    const ownersBefore = [{ name: 'Kaiser', from: '1970', until: '1953' }];
    expect(
      problemsOf([jeep({ from: '1987', until: '1986', ownersBefore })]).errors.map((line) =>
        line.slice(0, line.indexOf(': ')),
      ),
    ).toEqual(['parties[0].brands[0].until', 'parties[0].brands[0].ownersBefore[0].until']);
  });

  it('names a source', () => {
    expect(problemsOf([jeep({ sources: [] })]).errors[0]).toMatch(/brands\[0\]\.sources/);
  });
});
