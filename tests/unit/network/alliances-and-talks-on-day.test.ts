import { describe, expect, it } from 'vitest';
import { NetworkIndex } from '../../../src/network/index.js';
import type { DatasetInput } from '../../../src/model/index.js';
import { parsed, withoutPositions } from '../../fixtures/parsed.js';
import { alliance, party, sample, talks } from '../model/sample.js';

type Membership = Parameters<typeof alliance>[number];

/** The one alliance of the sample on a day, in short: `alpha beta`, `alpha beta ended`, `none`. */
function allianceOn(members: Membership[], day: string): string {
  const parties = ['a', 'b', 'c'].map((id) => party(id));
  const lists = { parties, stakes: [], talks: [], alliances: [alliance(...members)] };
  const dataset = parsed(withoutPositions(sample(lists)));
  const [found] = new NetworkIndex(dataset).snapshotAt(day).alliances;
  if (!found) return 'none';
  const words = found.members.map((member) => member.party);
  if (found.ended) words.push('ended');
  if (!found.certain) words.push('uncertain');
  return words.join(' ');
}

describe('the alliances of a snapshot', () => {
  const renaultNissanMitsubishi: Membership[] = [
    ['a', '1999-03-27'],
    ['b', '1999-03-27'],
    ['c', '2016-10-20'],
  ];

  it('have those as members who had joined by the day', () => {
    expect(allianceOn(renaultNissanMitsubishi, '1999-03-26')).toBe('none');
    expect(allianceOn(renaultNissanMitsubishi, '1999-03-27')).toBe('a b');
    expect(allianceOn(renaultNissanMitsubishi, '2016-10-19')).toBe('a b');
    expect(allianceOn(renaultNissanMitsubishi, '2016-10-20')).toBe('a b c');
  });

  it('lose a member that leaves, and go on', () => {
    const members: Membership[] = [
      ['a', '2021-03-24'],
      ['b', '2021-03-24'],
      ['c', '2021-03-24', '2022-08-24'],
    ];
    expect(allianceOn(members, '2022-08-23')).toBe('a b c');
    expect(allianceOn(members, '2022-08-24')).toBe('a b');
  });

  it('take back a member that returns', () => {
    const members: Membership[] = [
      ['a', '2000-01-01'],
      ['b', '2000-01-01'],
      ['c', '2000-01-01', '2005-01-01'],
      ['c', '2010-01-01'],
    ];
    expect(allianceOn(members, '2007-01-01')).toBe('a b');
    expect(allianceOn(members, '2012-01-01')).toBe('a b c');
  });

  it('do not exist with a single member', () => {
    expect(
      allianceOn(
        [
          ['a', '2000'],
          ['b', '2005-01-01'],
        ],
        '2004-12-31',
      ),
    ).toBe('none');
  });

  it('end when fewer than two are left', () => {
    const members: Membership[] = [
      ['a', '2000-01-01'],
      ['b', '2000-01-01', '2010-01-01'],
    ];
    expect(allianceOn(members, '2009-12-31')).toBe('a b');
    expect(allianceOn(members, '2010-01-01')).toBe('a b ended');
  });

  it('are remembered, once ended, with those who were members at the end', () => {
    const members: Membership[] = [
      ['a', '2000-01-01'],
      ['b', '2000-01-01', '2010-01-01'],
      ['c', '2000-01-01', '2005-01-01'],
    ];
    expect(allianceOn(members, '2012-01-01')).toBe('a b ended');
  });

  it('are remembered with all when all left on one day', () => {
    const members: Membership[] = [
      ['a', '1999-12-10', '2005-10-05'],
      ['b', '1999-12-10', '2005-10-05'],
      ['c', '1999-12-10', '2005-10-05'],
    ];
    expect(allianceOn(members, '2005-10-05')).toBe('a b c ended');
  });

  it('are never remembered when no two members were in it together', () => {
    const members: Membership[] = [
      ['a', '2000-01-01', '2005-01-01'],
      ['b', '2006-01-01', '2010-01-01'],
    ];
    expect(allianceOn(members, '2008-01-01')).toBe('none');
    expect(allianceOn(members, '2012-01-01')).toBe('none');
  });

  it('name a party once that left and came back before the end', () => {
    const members: Membership[] = [
      ['a', '2000-01-01', '2010-01-01'],
      ['b', '2000-01-01', '2003-01-01'],
      ['b', '2005-01-01', '2010-01-01'],
    ];
    expect(allianceOn(members, '2012-01-01')).toBe('a b ended');
  });

  it('are uncertain in the year in which somebody joined on an unknown day', () => {
    const members: Membership[] = [
      ['a', '1999-03-27'],
      ['b', '1999-03-27'],
      ['c', '2016'],
    ];
    expect(allianceOn(members, '2016-01-01')).toBe('a b c uncertain');
    expect(allianceOn(members, '2016-12-31')).toBe('a b c');
  });
});

/** The state of the one talks of the sample on a day, with `ended` and `uncertain`. */
function talksOn(more: Partial<NonNullable<DatasetInput['talks']>[number]>, day: string): string {
  const [found] = new NetworkIndex(parsed(sample({ talks: [talks(more)] }))).snapshotAt(day).talks;
  if (!found) return 'none';
  const words: string[] = [found.state];
  if (found.ended) words.push('ended');
  if (!found.certain) words.push('uncertain');
  return words.join(' ');
}

describe('the talks of a snapshot', () => {
  it('are under way until the day on which they collapse', () => {
    expect(talksOn({}, '2024-12-22')).toBe('none');
    expect(talksOn({}, '2024-12-23')).toBe('ongoing');
    expect(talksOn({}, '2025-02-12')).toBe('ongoing');
    expect(talksOn({}, '2025-02-13')).toBe('collapsed ended');
    expect(talksOn({}, '2040-01-01')).toBe('collapsed ended');
  });

  it('are under way until they are completed', () => {
    expect(talksOn({ outcome: 'completed' }, '2025-01-01')).toBe('ongoing');
    expect(talksOn({ outcome: 'completed' }, '2025-02-13')).toBe('completed ended');
  });

  it('are a report from the first day when nobody ever confirmed them', () => {
    expect(talksOn({ outcome: 'reported' }, '2025-01-01')).toBe('reported');
    expect(talksOn({ outcome: 'reported' }, '2025-02-13')).toBe('reported ended');
  });

  it('are a report until they are denied', () => {
    expect(talksOn({ outcome: 'denied' }, '2025-01-01')).toBe('reported');
    expect(talksOn({ outcome: 'denied' }, '2025-02-13')).toBe('denied ended');
  });

  it('are denied at once when report and denial are of the same day', () => {
    const sameDay = { outcome: 'denied', from: '2020-11-16', until: '2020-11-16' } as const;
    expect(talksOn(sameDay, '2020-11-15')).toBe('none');
    expect(talksOn(sameDay, '2020-11-16')).toBe('denied ended');
  });

  it('go on when they have no end', () => {
    const open = talks({ outcome: 'ongoing' });
    delete open.until;
    delete open.reason;
    const [found] = new NetworkIndex(parsed(sample({ talks: [open] }))).snapshotAt(
      '2040-01-01',
    ).talks;
    expect(found).toMatchObject({ state: 'ongoing', ended: false, certain: true });
  });

  it('end with their last event when they are over and nobody declared an end', () => {
    const event = (date: string): ReturnType<typeof talks>['events'][number] => {
      return { date, text: 'Somebody speaks.', sources: ['report'] };
    };
    const open = talks({ outcome: 'denied', from: '2024-12-23' });
    delete open.until;
    open.events = [event('2025-01-10'), event('2025-03-01'), event('2024-12-23')];
    const stateOn = (day: string): string => {
      const [found] = new NetworkIndex(parsed(sample({ talks: [open] }))).snapshotAt(day).talks;
      return `${found?.state}${found?.ended ? ' ended' : ''}`;
    };
    expect(stateOn('2025-02-28')).toBe('reported');
    expect(stateOn('2025-03-01')).toBe('denied ended');
    expect(stateOn('2040-01-01')).toBe('denied ended');
  });

  it('are uncertain in a year in which they may have begun or ended', () => {
    const coarse = { from: '2019', until: '2020' };
    expect(talksOn(coarse, '2019-06-30')).toBe('ongoing uncertain');
    expect(talksOn(coarse, '2019-12-31')).toBe('ongoing');
    expect(talksOn(coarse, '2020-06-30')).toBe('ongoing uncertain');
    expect(talksOn(coarse, '2020-12-31')).toBe('collapsed ended');
  });
});
