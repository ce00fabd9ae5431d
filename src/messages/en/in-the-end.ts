import { formatList } from '../format-list.js';
import { formatCount, formatNumber } from '../format.js';
import { formatShortList } from '../quote.js';
import { agree, asSentence, withArticle } from './holding-phrases.js';

function listOf(names: readonly string[]): string {
  return formatList(names.map(withArticle));
}

/** What is said of a threshold that is no majority. */
function counted(threshold: string | undefined): string {
  return threshold === undefined ? '' : `, if ${threshold} are enough`;
}

/** Who owns a company in the end and what an owner has in the end, in the inspector. Shares and names arrive formatted. */
export const inTheEnd = {
  heading: 'In the end',
  holdings: 'What it holds in the end',
  countOwners: (count: number): string => formatCount(count, 'owner', 'owners'),
  countCompanies: (count: number): string => formatCount(count, 'company', 'companies'),
  notListed: (count: number): string => `${formatNumber(count)} smaller ones are not listed.`,
  otherOn: (share: string, day: string): string => `${share} on ${day}`,
  sameOn: (day: string): string => `the same on ${day}`,
  basis: 'Counted by',
  bases: { capital: 'Capital', votes: 'Votes' },

  /** One party controls another one by votes, and has a share of its capital. `threshold` is said where it is no majority. */
  controls: (controller: string, company: string, share: string, threshold?: string): string =>
    asSentence(
      `${withArticle(controller)} ${agree(controller, 'controls', 'control')} ${withArticle(company)} by votes${counted(threshold)}; ${share} of its capital, and so of its profit, is theirs in the end`,
    ),
  ring: (controllers: readonly string[], company: string, threshold?: string): string =>
    asSentence(
      controllers.includes(company)
        ? `${listOf(controllers)} control one another${counted(threshold)}, and nobody else controls them`
        : `${listOf(controllers)} control one another and ${withArticle(company)}${counted(threshold)}, and nobody else controls them`,
    ),
  several: (controllers: readonly string[], company: string, threshold?: string): string =>
    asSentence(
      `${listOf(controllers)} each have enough votes to control ${withArticle(company)}${counted(threshold)}`,
    ),
  nobody: (company: string, threshold?: string): string =>
    asSentence(`nobody is known to control ${withArticle(company)}${counted(threshold)}`),
  /** Where votes are known within limits only. */
  possibly: (controllers: readonly string[], company: string): string =>
    asSentence(
      `what is known of the votes leaves open whether ${formatShortList(controllers.map(withArticle), controllers.length, 'or')} ${controllers.length === 1 ? agree(controllers[0] ?? '', 'controls', 'control') : 'control'} ${withArticle(company)}`,
    ),
  /** Who holds how many votes: `Porsche SE 53.3%`. */
  holder: (name: string, share: string): string => `${name} ${share}`,
  /** The votes by which a company is controlled, of one holder or of several with their sum. */
  controlStep: (holders: readonly string[], sum: string, company: string): string =>
    `${holders.join(' + ')}${holders.length > 1 ? ` = ${sum}` : ''} of votes in ${company}`,

  /** In place of an answer of large data. */
  pending: 'Being worked out …',
  failed: 'This could not be worked out.',

  unknown: 'Not recorded',
  closedLoops: (names: readonly string[]): string =>
    asSentence(
      `${formatList(names)} hold all of one another, so that this part belongs to nobody outside`,
    ),
  oversubscribed: (names: readonly string[]): string =>
    asSentence(
      `more than 100% of ${formatList(names.map(withArticle))} is recorded, so that the sum may be too high`,
    ),

  /** Of which companies the unknown part is. */
  recordsEnd: (parts: readonly string[]): string =>
    asSentence(`where the records end: ${formatList(parts)}`),
  recordsEndIn: (share: string, company: string): string => `${share} in ${withArticle(company)}`,
  recordsEndHere: (share: string, company: string): string =>
    `${share} in ${withArticle(company)} itself`,
  furtherOwners: (count: number): string => formatCount(count, 'smaller owner', 'smaller owners'),
  notCounted:
    'Holdings with a share are counted. Alliances, talks and control without votes on record are not.',

  why: 'Why?',
  copy: 'Copy as text',
  copied: 'Copied',
  /** What is explained, with the day and what is counted. */
  explained: (owner: string, share: string, company: string, day: string, basis: string): string =>
    asSentence(
      `${withArticle(owner)} ${agree(owner, 'has', 'have')} ${share} of ${withArticle(company)} in the end, on ${day}, ${basis}`,
    ),
  /** What is explained, then its chains. */
  summary: (heading: string, chains: readonly string[]): string =>
    `${heading} ${asSentence(chains.join('; '))}`,
  countedBy: { capital: 'counted by capital', votes: 'counted by votes' },
  /** A link of a chain: `53.3% of votes in Volkswagen`. */
  link: (share: string, company: string): string => `${share} in ${company}`,
  linkOfVotes: (share: string, company: string): string => `${share} of votes in ${company}`,
  times: '× ',
  plus: ' + ',
  /** `=`, or `≈` where a figure is rounded. */
  equals: (share: string, isRounded: boolean): string => `${isRounded ? '≈' : '='} ${share}`,
  /** What circles of holdings, and further chains where not all are listed, add. */
  circlesAdd: (share: string): string =>
    asSentence(`companies on the way hold one another, which adds ${share}`),
  restAdds: (share: string): string =>
    asSentence(`further chains, and companies that hold one another, add ${share}`),
  /** Companies of a circle with the shares along it and their product. */
  circle: (names: readonly string[], shares: readonly string[], product: string): string =>
    asSentence(
      `${listOf(names)} hold one another${names.length > 2 ? ' in a circle' : ''}: ${shares.join(' × ')} ${product} of each comes back to itself on every round`,
    ),
  /** `chains` is the sum of the chains through a circle, `round` what comes back on one round. */
  allRounds: (chains: string, round: string, times: string): string =>
    asSentence(`with all rounds, the ${chains} count 1 ÷ (1 − ${round}) ≈ ${times} times`),
  capitalStandsIn: (names: readonly string[]): string =>
    asSentence(`no votes are recorded in ${listOf(names)}, so that the capital stands for them`),
  limits: 'Of a share that is known within limits only, both ends are followed.',
} as const;
