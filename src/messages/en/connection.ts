import type { TalksOutcome } from '../../model/index.js';
import { formatList, joinList } from '../format-list.js';
import {
  asSentence,
  ownerAndVerb,
  shareInList,
  withArticle,
  type HoldingWords,
} from './holding-phrases.js';

/** `Toyota owns 20% of Subaru`, `Toyota may own 20% of Subaru`: the verb says what is not certain. */
function ownsShare(holding: HoldingWords): string {
  return `${ownerAndVerb(holding)} ${shareOf({ ...holding, isDoubtful: false })}`;
}

/** `20% of Subaru`. */
function shareOf(holding: HoldingWords): string {
  return `${shareInList(holding)} of ${withArticle(holding.owned)}`;
}

function both(a: string, b: string): string {
  return formatList([withArticle(a), withArticle(b)]);
}

const AIMS = {
  merger: 'a merger',
  takeover: 'a takeover',
  stake: 'a stake',
  alliance: 'an alliance',
  restructuring: 'a restructuring',
};

/** What became of talks, with the date that belongs to it. */
const OUTCOMES: Readonly<Record<TalksOutcome, (date: string) => string>> = {
  ongoing: (date) => `have gone on since ${date}`,
  completed: (date) => `led to an agreement (${date})`,
  collapsed: (date) => `collapsed (${date})`,
  reported: (date) => `were reported (${date}) and never confirmed`,
  denied: (date) => `were reported (${date}) and denied`,
};

/** How two parties are connected. Names, shares and dates arrive formatted. */
export const connection = {
  kicker: 'Connection',

  ask: 'How is it connected with …',
  askLabel: 'Another company, person or state',
  showAll: 'Show all that the filters hide',
  searching: 'Paths are being searched for …',

  headings: {
    direct: 'Directly',
    throughOne: 'Through one other',
    shortest: (steps: number): string => `Shortest path, ${steps} steps`,
    strongest: (steps: number): string => `Strongest path, ${steps} steps`,
  },
  /** Of the parties between both ends of a path. */
  through: <Party>(parties: readonly Party[]): (Party | string)[] => [
    'through ',
    ...joinList(parties),
  ],
  /** Above paths of another day than the one shown. */
  onOtherDay: (day: string): string => `How they are connected on ${day}:`,
  more: 'There are more paths that are as good.',
  strength:
    'The strongest path has the fewest talks, above all unconfirmed ones, then the fewest alliances, then the largest stakes: their shares, of ranges the least, are multiplied.',

  /** Each owns a share of the next: `A owns 30% of B, which owns 20% of C`. */
  chain: (holdings: readonly HoldingWords[]): string => {
    const [first, ...others] = holdings;
    if (!first) return '';
    return [ownsShare(first), ...others.map((holding) => `which owns ${shareOf(holding)}`)].join(
      ', ',
    );
  },
  /** `Toyota owns 20% of Subaru and 5% of Suzuki`. */
  commonOwner: (a: HoldingWords, b: HoldingWords): string => formatList([ownsShare(a), shareOf(b)]),
  /** `Volkswagen owns 40% of FAW-Volkswagen, and FAW 60%`. */
  commonHolding: (a: HoldingWords, b: HoldingWords): string =>
    `${ownsShare(a)}, and ${withArticle(b.owner)} ${shareInList(b)}`,
  allied: (a: string, b: string, alliance: string): string =>
    `${both(a, b)} are allied (${alliance})`,
  /** Of all that took part, the two that are connected first. */
  talks: (
    names: readonly string[],
    aim: keyof typeof AIMS,
    outcome: TalksOutcome,
    date: string,
  ): string =>
    `talks of ${formatList(names.map(withArticle))} about ${AIMS[aim]} ${OUTCOMES[outcome](date)}`,
  /** One sentence from several clauses. */
  sentence: (clauses: readonly string[]): string => asSentence(clauses.join('; ')),

  absent: (names: readonly string[], day: string): string =>
    asSentence(
      `${formatList(names.map(withArticle))} ${names.length === 1 ? 'does' : 'do'} not exist on ${day}`,
    ),
};
