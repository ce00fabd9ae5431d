import { formatList } from '../format-list.js';
import { agree, asSentence, withArticle } from './holding-phrases.js';

/** Who can turn a vote of a company, in the inspector. Shares and names arrive formatted. */
export const power = {
  heading: 'Who can turn a vote',
  holderCount: { one: 'holder', other: 'holders' },
  holder: 'Holder',
  votes: 'Votes',
  shapleyShubik: 'Turns it',
  banzhaf: 'Part of swings',
  alone: (holder: string, company: string): string =>
    asSentence(
      `${withArticle(holder)} alone ${agree(holder, 'decides', 'decide')} every vote of ${withArticle(company)} that more than half of the votes decide`,
    ),
  together: (company: string): string =>
    asSentence(
      `no single holder decides the votes of ${withArticle(company)}: how often each makes a majority of others who have none`,
    ),
  idle: (holders: readonly string[]): string =>
    asSentence(
      `whatever the others do, no vote depends on ${formatList(holders.map(withArticle))}`,
    ),
  ocean: (share: string): string =>
    `The other ${share} of the votes, of many holders together or not recorded, are counted as very many small ones, of whom each votes for itself.`,
  indices:
    'Turns it: in how many of all orders in which the holders may join this one makes the majority (Shapley and Shubik). Part of swings: how many of all the changes of mind that turn a vote are its own (Banzhaf).',
} as const;
