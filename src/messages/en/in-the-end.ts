import { formatCount, formatList, formatNumber } from '../format.js';
import { agree, asSentence, withArticle } from './holding-phrases.js';

/** Who owns a company in the end and what an owner has in the end, in the inspector. Shares and names arrive formatted. */
export const inTheEnd = {
  heading: 'In the end',
  holdings: 'What it holds in the end',
  countOwners: (count: number): string => formatCount(count, 'owner', 'owners'),
  countCompanies: (count: number): string => formatCount(count, 'company', 'companies'),
  notListed: (count: number): string => `${formatNumber(count)} smaller ones are not listed.`,
  basis: 'Counted by',
  bases: { capital: 'Capital', votes: 'Votes' },

  /** One party controls another one by votes, and has a share of its capital. */
  controls: (controller: string, company: string, share: string): string =>
    asSentence(
      `${withArticle(controller)} ${agree(controller, 'controls', 'control')} ${withArticle(company)} by votes; ${share} of its capital, and so of its profit, is theirs in the end`,
    ),
  ring: (controllers: readonly string[], company: string): string =>
    asSentence(
      `${formatList(controllers.map(withArticle))} control one another and ${withArticle(company)}, and nobody else controls them`,
    ),
  nobody: (company: string): string =>
    asSentence(`nobody is known to control ${withArticle(company)}`),

  unknown: 'Not recorded',
  closedLoops: (names: readonly string[]): string =>
    asSentence(
      `${formatList(names)} hold all of one another, so that this part belongs to nobody outside`,
    ),
  oversubscribed: (names: readonly string[]): string =>
    asSentence(
      `more than 100% of ${formatList(names.map(withArticle))} is recorded, so that the sum may be too high`,
    ),

  why: 'Why?',
  /** A link of a chain: `53.3% in Volkswagen`. */
  link: (share: string, company: string): string => `${share} in ${company}`,
  times: ' × ',
  equals: (share: string): string => ` = ${share}`,
  /** What further chains, and circles of holdings, add. */
  rest: (share: string): string =>
    asSentence(`further chains, and companies that hold one another, add ${share}`),
  loop: (a: string, b: string): string =>
    asSentence(`${withArticle(a)} and ${withArticle(b)} hold one another`),
} as const;
