import type { IssueData } from '../../model/index.js';
import { formatNumber } from '../format.js';
import { formatShortList, quote } from '../quote.js';
import { capitalise, nameReference } from '../record-name.js';
import type { Wording } from '../wording.js';

const NO_VALUE = 'nothing';

function nameSize({
  measure,
  party,
  period,
}: Pick<IssueData['missing-currency'], 'measure' | 'party' | 'period'>): string {
  return `The ${measure} of the party ${quote(party)} for ${quote(period)}`;
}

/** Issues about figures, identifiers and texts. */
export const valueIssues = {
  'talks-without-reason': ({ talks, outcome }: IssueData['talks-without-reason']): Wording => ({
    statement: `The talks ${quote(talks)} are called ${outcome} and should say why, but they have no "reason".`,
    expected: 'a sentence',
    received: NO_VALUE,
    suggestion: 'Add "reason" if a source gives one.',
  }),
  'wrong-check-digits': ({ party, standard, code }: IssueData['wrong-check-digits']): Wording => ({
    statement: `The ${standard} of the party ${quote(party)} should end in the check digits that its other characters give, but ${quote(code)} does not.`,
    expected: `an ${standard} with the right check digits`,
    received: quote(code),
    suggestion: 'A character is mistyped or missing: copy it again from the register.',
  }),
  'missing-currency': (data: IssueData['missing-currency']): Wording => ({
    statement: `${nameSize(data)} is money and should have a currency, but it has none.`,
    expected: 'a currency code such as "JPY"',
    received: NO_VALUE,
    suggestion: 'Add "currency".',
  }),
  'needless-currency': (data: IssueData['needless-currency']): Wording => ({
    statement: `${nameSize(data)} is a count and should have no currency, but it has ${quote(data.currency)}.`,
    expected: 'no currency',
    received: quote(data.currency),
    suggestion: 'Remove "currency", or correct "measure".',
  }),
  'shares-above-100': (data: IssueData['shares-above-100']): Wording => {
    const { party, measure, day, sumPercent, stakes } = data;
    const sum = `${Number(sumPercent.toFixed(2))}%`;
    return {
      statement: `The stakes in ${quote(party)} should add to at most 100% of the ${measure}, but from ${day} they are at least ${sum}: ${formatShortList(stakes.map((id) => quote(id)))}.`,
      expected: `at most 100% of the ${measure}`,
      received: sum,
      suggestion: 'Check their figures, their dates and whether all have the same basis.',
    };
  },
  'range-of-two-bases': ({ stake, from }: IssueData['range-of-two-bases']): Wording => ({
    statement: `The range of the stake ${quote(stake)} from ${from} should count the same shares at both ends, but the holdings beside it give its ends on different bases.`,
    expected: 'one basis at both ends',
    received: 'two bases',
    suggestion: 'Give the range on one basis, open at the end that is not known on it.',
  }),
  markup: ({ record, key, text }: IssueData['markup']): Wording => ({
    statement: `${capitalise(nameReference(record))} should have plain text as its ${key}, but there is markup in ${quote(text)}.`,
    expected: 'plain text',
    received: quote(text),
    suggestion: 'Write the characters themselves; the text is shown exactly as it is.',
  }),
  'invisible-characters': ({ record, key, text }: IssueData['invisible-characters']): Wording => ({
    statement: `${capitalise(nameReference(record))} should have only visible characters in its ${key}, but there are control or direction characters in ${quote(text)}.`,
    expected: 'visible characters',
    received: quote(text),
    suggestion: 'Delete them; they often come along when text is copied.',
  }),
  'shared-position': ({ party, other }: IssueData['shared-position']): Wording => ({
    statement: `The party ${quote(party)} should have a position of its own, but it is at that of ${quote(other)}, and one would hide the other.`,
    expected: 'centres at least 10 px apart',
    received: `the position of ${quote(other)}`,
    suggestion: 'Correct it or leave it out; the party is placed anew.',
  }),
  'far-position': ({ party, limit }: IssueData['far-position']): Wording => ({
    statement: `The party ${quote(party)} should have a position within ${formatNumber(limit)} px of most others, but it is farther away, so that no picture could show both.`,
    expected: `at most ${formatNumber(limit)} px from most others`,
    received: 'a position beyond',
    suggestion: 'Correct it or leave it out; the party is placed anew.',
  }),
};
