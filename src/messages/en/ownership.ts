import { formatList } from '../format-list.js';
import { formatCount } from '../format.js';
import {
  agree,
  asSentence,
  ownerAndVerb,
  owns,
  shareInList,
  withArticle,
  type HoldingWords,
} from './holding-phrases.js';

/** Holdings that are stated one by one, and how many more there are. */
export interface HoldingsWords {
  stated: readonly HoldingWords[];
  more: number;
}

function others(count: number, one: string, other: string): string[] {
  return count > 0 ? [formatCount(count, one, other)] : [];
}

/** `Porsche SE owns 31.9% (53.3% of the votes), Lower Saxony 11.8% and Qatar Holding 10.4%`. */
function allOwn({ stated, more }: HoldingsWords): string {
  const [first, ...rest] = stated;
  if (!first) return '';
  if (rest.length === 0 && more === 0) return owns(first);
  const start = `${ownerAndVerb(first)} ${shareInList({ ...first, isDoubtful: false })}`;
  const items = rest.map((holding) => `${withArticle(holding.owner)} ${shareInList(holding)}`);
  return formatList([start, ...items, ...others(more, 'smaller owner', 'smaller owners')]);
}

/** `Beta controls Alpha`. */
function controlsClause(owner: string, owned: string): string {
  return `${withArticle(owner)} ${agree(owner, 'controls', 'control')} ${withArticle(owned)}`;
}

/** The sentences that answer who owns a party. Names, shares and dates arrive formatted. */
export const ownership = {
  notFounded: (party: string, day: string): string =>
    asSentence(`${withArticle(party)} did not exist yet on ${day}`),

  dissolved: (party: string, until: string, successors: readonly string[]): string => {
    const end = `${withArticle(party)} existed until ${until}`;
    const heirs = `${formatList(successors)} took its place`;
    return asSentence(successors.length > 0 ? `${end}; ${heirs}` : end);
  },
  ownersUntilThen: ({ stated, more }: HoldingsWords): string => {
    const [first, ...rest] = stated;
    if (!first) return '';
    const whole = first.isWhole ? `all of ${withArticle(first.owned)}` : shareInList(first);
    const items = rest.map((holding) => `${withArticle(holding.owner)} ${shareInList(holding)}`);
    const list = formatList([whole, ...items, ...others(more, 'other', 'others')]);
    return asSentence(`${withArticle(first.owner)} owned ${list} until then`);
  },

  holds: (party: string, { stated, more }: HoldingsWords): string => {
    const items = stated.map(
      (holding) => `${shareInList(holding)} of ${withArticle(holding.owned)}`,
    );
    const list = formatList([...items, ...others(more, 'more stake', 'more stakes')]);
    return asSentence(`${withArticle(party)} ${agree(party, 'holds', 'hold')} ${list}`);
  },
  holdsNothing: (party: string): string =>
    asSentence(
      `${withArticle(party)} ${agree(party, 'holds', 'hold')} nothing that is recorded here`,
    ),

  halves: (owners: readonly string[]): string =>
    asSentence(`a joint venture that ${formatList(owners.map(withArticle))} own half each`),
  venture: ({ stated, more }: HoldingsWords): string => {
    const items = stated.map((owner) => `${withArticle(owner.owner)} with ${shareInList(owner)}`);
    const list = formatList([...items, ...others(more, 'other', 'others')]);
    return asSentence(`a joint venture of ${list}`);
  },

  /** The largest owner has a majority of the votes and less of the capital. */
  controls: ({ owner, owned, capital, votes = '' }: HoldingWords): string => {
    const clause = `${controlsClause(owner, owned)} with ${votes} of the votes`;
    return asSentence(capital === undefined ? clause : `${clause} and ${capital} of the capital`);
  },
  noMajority: (): string => asSentence('no owner has a majority'),
  allOwn: (owners: HoldingsWords): string => asSentence(allOwn(owners)),
  /** Without a majority of its own: with companies that it controls, through them alone, or as others say. */
  controlsTogether: (owner: string, owned: string, companies: readonly string[]): string => {
    const clause = `together with ${formatList(companies.map(withArticle))}, which it controls`;
    return asSentence(`${clause}, ${controlsClause(owner, owned)}`);
  },
  controlsThrough: (owner: string, owned: string, companies: readonly string[]): string =>
    asSentence(`${controlsClause(owner, owned)} through ${formatList(companies.map(withArticle))}`),
  controlsUnrecorded: (owner: string, owned: string): string =>
    asSentence(`${controlsClause(owner, owned)}, though no majority is on record`),
  /** A chain of control: whoever controls the first is the one controlled in the second, and so on. */
  controlledBy: (chain: readonly { owner: string; owned: string }[]): string => {
    const [first, ...rest] = chain.map(({ owner, owned }) => {
      return { owner: withArticle(owner), owned: withArticle(owned) };
    });
    if (!first) return '';
    const start = `${first.owned} is controlled by ${first.owner}`;
    return asSentence(
      formatList([start, ...rest.map(({ owner, owned }) => `${owned} by ${owner}`)]),
    );
  },
  noneAbove: (percent: string, largest: HoldingWords): string =>
    asSentence(
      `no holder above ${percent} is recorded here; the largest that is, ${withArticle(largest.owner)}, has ${shareInList(largest)}`,
    ),

  inReturn: (holder: string, share: string, owned: string): string =>
    asSentence(`${withArticle(holder)} in turn holds ${share} of ${withArticle(owned)}`),
  restUnrecorded: (share: string): string =>
    asSentence(`who holds the other ${share} is not recorded here`),
  partUnrecorded: (): string => asSentence('who holds the rest is not recorded here'),

  formerly: (owner: string, share: string | undefined, until: string): string => {
    const held = share === undefined ? 'was an owner' : `held ${share}`;
    return asSentence(
      `${withArticle(owner)} ${held} until ${until}; who has owned it since is not recorded here`,
    );
  },
  notRecorded: (party: string): string =>
    asSentence(`who owns ${withArticle(party)} is not recorded here`),
  notRecordedBefore: (party: string, date: string): string =>
    asSentence(`who owned ${withArticle(party)} before ${date} is not recorded here`),
};
