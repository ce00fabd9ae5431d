import { describe, expect, it } from 'vitest';
import type { DatasetInput } from '../../../../src/model/index.js';
import { party, problemsIn, sample } from '../sample.js';

type Group = NonNullable<DatasetInput['groups']>[number];

function group(head: string, members: Group['members'], id = `${head}-group`): Group {
  return { id, head, members, reason: 'It is known.', sources: ['report'] };
}

function errorsOf(...groups: Group[]): string[] {
  return problemsIn(sample({ groups })).errors;
}

describe('a named group', () => {
  it('may have members for a time, one after the other', () => {
    const first = group('alpha', [{ party: 'gamma', until: '2011' }]);
    const second = group('beta', [{ party: 'gamma', from: '2011' }]);
    expect(errorsOf(first, second)).toEqual([]);
  });

  it('has parties of the data set only', () => {
    const errors = errorsOf(group('alpah', [{ party: 'delta' }]));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^groups\[0\]\.head: The head of the group "alpah-group".*"alpha"\?/);
    expect(errors[1]).toMatch(/^groups\[0\]\.members\[0\]\.party: A member of the group/);
  });

  it('does not have its head among its members', () => {
    expect(errorsOf(group('alpha', [{ party: 'alpha' }]))[0]).toMatch(
      /^groups\[0\]\.members\[0\]\.party: .*"alpha" is both/,
    );
  });

  it('does not share a member with another one at a time', () => {
    const first = group('alpha', [{ party: 'gamma', until: '2012' }]);
    const second = group('beta', [{ party: 'gamma', from: '2011' }]);
    expect(errorsOf(first, second)[0]).toMatch(
      /^groups\[1\].*"gamma" is named in the groups "alpha-group" and "beta-group"/,
    );
  });

  it('does not name a member twice at a time', () => {
    const twice = group('alpha', [{ party: 'gamma' }, { party: 'gamma', from: '2011' }]);
    expect(errorsOf(twice)[0]).toMatch(/"gamma" is named in the group "alpha-group" twice/);
  });

  it('has members that leave after they joined', () => {
    const reversed = group('alpha', [{ party: 'gamma', from: '2012', until: '2011' }]);
    expect(errorsOf(reversed)[0]).toMatch(
      /^groups\[0\]\.members\[0\]\.until: The membership of "gamma" in the group "alpha-group"/,
    );
  });

  it('has an id that no party has', () => {
    expect(errorsOf(group('alpha', [{ party: 'gamma' }], 'beta'))[0]).toMatch(/"beta" is the id/);
  });

  it('has members, a reason and sources that exist', () => {
    expect(errorsOf(group('alpha', []))[0]).toMatch(/a list with at least one member/);
    const unsourced = { ...group('alpha', [{ party: 'gamma' }]), sources: ['hearsay'] };
    expect(errorsOf(unsourced)[0]).toMatch(/The sources of the group "alpha-group"/);
  });
});

describe('the times in which a party makes vehicles', () => {
  type Times = NonNullable<DatasetInput['parties'][number]['makesVehicles']>;

  function errorsWith(makesVehicles: Times): string[] {
    const alpha = party('alpha', { founded: '1990', makesVehicles });
    return problemsIn(sample({ parties: [alpha, party('beta'), party('gamma')] })).errors;
  }
  const sources = ['report'];

  it('may begin anew', () => {
    const times = [
      { from: '1990', until: '1999', sources },
      { from: '1999', sources },
    ];
    expect(errorsWith(times)).toEqual([]);
  });

  it('do not begin before its foundation', () => {
    expect(errorsWith([{ from: '1989', sources }])[0]).toMatch(
      /^parties\[0\]\.makesVehicles\[0\]\.from: .*was founded 1990/,
    );
  });

  it('follow one another', () => {
    for (const until of [undefined, '2005']) {
      const first = { from: '1990', ...(until !== undefined && { until }), sources };
      expect(errorsWith([first, { from: '2004', sources }])[0]).toMatch(
        /^parties\[0\]\.makesVehicles\[1\]\.from: .*should follow one another/,
      );
    }
  });

  it('end after they begin', () => {
    expect(errorsWith([{ from: '1995', until: '1994', sources }])[0]).toMatch(
      /^parties\[0\]\.makesVehicles\[0\]\.until: A time in which the party "alpha" makes/,
    );
  });
});
