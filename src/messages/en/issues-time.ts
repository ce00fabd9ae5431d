import type { IntervalOwner, IssueData } from '../../model/index.js';
import { quote } from '../quote.js';
import { capitalise, nameReference } from '../record-name.js';
import type { Wording } from '../wording.js';

const NO_VALUE = 'nothing';

function nameInterval(interval: IntervalOwner): string {
  switch (interval.type) {
    case 'life':
      return `The life of the party ${quote(interval.party)}`;
    case 'name':
      return `The name ${quote(interval.text)} of the party ${quote(interval.party)}`;
    case 'holding':
      return `A holding of the stake ${quote(interval.stake)}`;
    case 'membership':
      return `The membership of ${quote(interval.party)} in the alliance ${quote(interval.alliance)}`;
    case 'group-membership':
      return `The membership of ${quote(interval.party)} in the group ${quote(interval.group)}`;
    case 'making':
      return `A time in which the party ${quote(interval.party)} makes vehicles`;
    case 'brand':
      return `The time in which ${quote(interval.name)} is a brand of the party ${quote(interval.party)}`;
    case 'brand-before':
      return `The time in which the brand ${quote(interval.brand)} was one of ${quote(interval.owner)}`;
    case 'talks':
      return `The time of the talks ${quote(interval.talks)}`;
  }
}

function onlyWhileItExists({
  party,
  tie,
}: Pick<IssueData['tie-before-foundation'], 'party' | 'tie'>): string {
  return `${quote(party)} should take part in ${nameReference(tie)} only while it exists`;
}

/** Issues about dates and intervals. */
export const timeIssues = {
  'reversed-interval': (data: IssueData['reversed-interval']): Wording => {
    const { interval, from, until, isEmpty } = data;
    const when = isEmpty ? 'on the day on which it begins' : 'before it begins';
    return {
      statement: `${nameInterval(interval)} should end after ${from}, when it begins, but it ends ${when}, ${until}.`,
      expected: `a date after ${from}`,
      received: `"${until}"`,
      suggestion: 'Swap the two dates, or correct one of them.',
    };
  },
  'holdings-out-of-order': (data: IssueData['holdings-out-of-order']): Wording => ({
    statement: `The holdings of the stake ${quote(data.stake)} should be in the order of time, but one from ${data.from} comes after one from ${data.previous}.`,
    expected: `a date not before ${data.previous}`,
    received: `"${data.from}"`,
    suggestion: 'Move the earlier holding up, or correct its date.',
  }),
  'overlapping-holdings': (data: IssueData['overlapping-holdings']): Wording => {
    const { stake, from, until, next } = data;
    const end = until === undefined ? 'has no end' : `ends ${until}`;
    return {
      statement: `No two holdings of the stake ${quote(stake)} should hold on the same day, but the one from ${from} ${end} and another begins ${next}.`,
      expected: until === undefined ? 'one holding at a time' : `${until} or later`,
      received: `"${next}"`,
      suggestion: `End the one from ${from} with "until": "${next}", or correct the dates.`,
    };
  },
  'overlapping-memberships': (data: IssueData['overlapping-memberships']): Wording => ({
    statement: `A party should be a member of the alliance ${quote(data.alliance)} once at a time, but ${quote(data.party)} is one from ${data.from} and again from ${data.again}.`,
    expected: 'a party that is not yet a member',
    received: quote(data.party),
    suggestion: 'End the first membership with "until", or remove one of the two.',
  }),
  'making-out-of-order': (data: IssueData['making-out-of-order']): Wording => ({
    statement: `The times in which the party ${quote(data.party)} makes vehicles should follow one another, but the one from ${data.from} begins before the one from ${data.previous} has ended.`,
    expected: 'a date on which the one before has ended',
    received: `"${data.from}"`,
    suggestion: 'End the earlier one with "until", or put them in the order of time.',
  }),
  'making-before-foundation': (data: IssueData['making-before-foundation']): Wording => ({
    statement: `${quote(data.party)} should make vehicles only while it exists, but it does so from ${data.from} and was founded ${data.founded}.`,
    expected: `${data.founded} or later`,
    received: `"${data.from}"`,
    suggestion: 'Correct one of the two dates; what its predecessor made is said there.',
  }),
  'brand-before-foundation': (data: IssueData['brand-before-foundation']): Wording => ({
    statement: `${quote(data.party)} should have brands only while it exists, but ${quote(data.brand)} is one from ${data.from} and the party was founded ${data.founded}.`,
    expected: `${data.founded} or later`,
    received: `"${data.from}"`,
    suggestion: 'Correct one of the two dates; what came before is recorded at the owner before.',
  }),
  'brand-after-dissolution': (data: IssueData['brand-after-dissolution']): Wording => ({
    statement: `${quote(data.party)} should have brands only while it exists, but ${quote(data.brand)} is one ${data.until === undefined ? 'without an end' : `until ${data.until}`} and the party was dissolved ${data.dissolved}.`,
    expected: `${data.dissolved} or earlier`,
    received: data.until === undefined ? NO_VALUE : `"${data.until}"`,
    suggestion: `End it with "until": "${data.dissolved}", and record it at the next owner.`,
  }),
  'brand-held-twice': ({ party, brand, other }: IssueData['brand-held-twice']): Wording => ({
    statement:
      party === other
        ? `The party ${quote(party)} should have a brand once at a time, but it has ${quote(brand)} twice on a day.`
        : `A brand should belong to one party at a time, but ${quote(brand)} belongs to ${quote(other)} and ${quote(party)} on a day.`,
    expected: 'a time in which it belongs to nobody else',
    received: quote(brand),
    suggestion: 'End the earlier one with "until", or correct the dates.',
  }),
  'owner-before-is-later': (data: IssueData['owner-before-is-later']): Wording => ({
    statement: `Who owned the brand ${quote(data.brand)} before ${quote(data.party)} should have had it before ${data.from}, but ${quote(data.owner)} had it after that.`,
    expected: `${data.from} or earlier`,
    received: quote(data.owner),
    suggestion: 'Correct the dates; who owned it later is a party with this brand of its own.',
  }),
  'tie-before-foundation': (data: IssueData['tie-before-foundation']): Wording => ({
    statement: `${onlyWhileItExists(data)}, but it does so from ${data.from} and was founded ${data.founded}.`,
    expected: `${data.founded} or later`,
    received: `"${data.from}"`,
    suggestion: 'Correct one of the two dates, or name its predecessor.',
  }),
  'tie-begins-after-dissolution': (data: IssueData['tie-begins-after-dissolution']): Wording => ({
    statement: `${onlyWhileItExists(data)}, but it does so from ${data.from} and was dissolved ${data.dissolved}.`,
    expected: `${data.dissolved} or earlier`,
    received: `"${data.from}"`,
    suggestion: 'Correct one of the two dates, or name its successor.',
  }),
  'tie-ends-after-dissolution': (data: IssueData['tie-ends-after-dissolution']): Wording => {
    const { until, dissolved } = data;
    const end = until === undefined ? 'does so without an end' : `does so until ${until}`;
    return {
      statement: `${onlyWhileItExists(data)}, but it ${end} and was dissolved ${dissolved}.`,
      expected: `${dissolved} or earlier`,
      received: until === undefined ? NO_VALUE : `"${until}"`,
      suggestion: `Write "until": "${dissolved}", or correct the date of its end.`,
    };
  },
  'ongoing-talks-with-end': ({ talks, until }: IssueData['ongoing-talks-with-end']): Wording => ({
    statement: `The talks ${quote(talks)} are called ongoing and should have no end, but they end ${until}.`,
    expected: 'no end',
    received: `"${until}"`,
    suggestion: 'Remove "until", or say in "outcome" how they ended.',
  }),
  'talks-without-end': ({ talks, outcome }: IssueData['talks-without-end']): Wording => ({
    statement: `The talks ${quote(talks)} are called ${outcome} and should have an end, but they have none.`,
    expected: 'a date written 2024, 2024-12 or 2024-12-23',
    received: NO_VALUE,
    suggestion: 'Add "until", as precisely as it is known.',
  }),
  'date-after-compilation': (data: IssueData['date-after-compilation']): Wording => ({
    statement: `${capitalise(nameReference(data.record))} should say what was known when the data set was compiled, ${data.compiled}, but it has ${data.date} under "${data.key}".`,
    expected: `a date not after ${data.compiled}`,
    received: `"${data.date}"`,
    suggestion: 'Correct the date, or set "compiled" to the day of the last change.',
  }),
};
