import {
  formatBounds,
  formatDay,
  formatNumber,
  formatPeriod,
  formatShare,
  inspectorMessages,
} from '../../messages/index.js';
import { roundShare, roundSum } from '../../model/index.js';
import type { Circle, ShareBounds, ShareLink } from '../../network/index.js';
import type { ExplainedPair, ShareOrigin } from '../../store/index.js';
import { nameOf, type NameContext } from './context.js';
import { stakesOfLink, type EndContext } from './explained-share.js';
import { nameSource } from './source-details.js';

const words = inspectorMessages.inTheEnd;

/** What words depend on. */
type WordContext = Pick<EndContext, 'index' | 'day' | 'filters'>;

/** A link of a chain in words. */
export interface LinkWords {
  /** `53.3% of votes in Volkswagen`. */
  text: string;
  /** `since 15 Dec 2024`; empty where it is not known. */
  since: string;
  /** The stake that it is, if it is one. */
  stake: string | undefined;
  /** The ids of its sources. */
  sources: readonly string[];
}

/** How a share comes about, in words and figures. */
export interface Explanation {
  /** What is explained, in a sentence. */
  heading: string;
  /** Each with its links from the owner down, and what their product is. */
  chains: readonly { links: readonly LinkWords[]; product: string }[];
  /** The products added up; empty where there is but one. */
  sum: string;
  /** What circles add, and what is to be known of the figures. */
  remarks: readonly string[];
}

function isExact({ min, max }: ShareBounds): boolean {
  return min === max;
}

/** Whether two decimals do not say all of a share. */
function isRounded({ min, max }: ShareBounds): boolean {
  return [min, max].some((end) => roundSum(end) !== roundShare(end));
}

function linkInWords(
  link: ShareLink,
  context: WordContext,
  standsIn: ReadonlySet<string>,
): LinkWords {
  const stakes = stakesOfLink(link, context);
  const [first] = stakes;
  const isOfVotes = context.filters.basis === 'votes' && !standsIn.has(link.owned);
  const word = isOfVotes ? words.linkOfVotes : words.link;
  return {
    text: word(formatBounds(link.share), nameOf(context, link.owned)),
    since: first ? formatPeriod({ from: first.holding.from }) : '',
    stake: first?.stake.id,
    sources: stakes.flatMap(({ holding }) => holding.sources),
  };
}

/** Companies that hold one another, with what comes back. */
function circleInWords({ links, share }: Circle, context: NameContext): string {
  return words.circle(
    links.map(({ owner }) => nameOf(context, owner)),
    links.map((link) => formatBounds(link.share)),
    words.equals(formatBounds(share), isRounded(share)),
  );
}

/** Less is an error of binary fractions. */
const ROUNDING = 1e-9;

/**
 * How what a circle adds is worked out, where one circle adds all of it: what comes to its companies
 * comes back to them again and again, the sum of a geometric series. Nothing where there are several, or shares within limits.
 */
function roundsInWords({ circles, paths, rest, isComplete }: ShareOrigin): string[] {
  const [circle, another] = circles;
  if (!circle || another || !isComplete || !isExact(rest) || !isExact(circle.share)) return [];
  const members = new Set(circle.links.map(({ owner }) => owner));
  const through = paths
    .filter(({ links }) => links.some(({ owned }) => members.has(owned)))
    .reduce((sum, path) => sum + path.share.min, 0);
  const times = 1 / (1 - circle.share.min / 100);
  if (Math.abs(through * (times - 1) - rest.min) > ROUNDING) return [];
  const [chains, round] = [through, circle.share.min].map((share) => formatShare(share));
  return [words.allRounds(chains ?? '', round ?? '', formatNumber(times))];
}

/** The products with what circles add, and their sum; the last of several takes the error of rounding. */
function sumInWords({ share, paths, rest }: ShareOrigin): string {
  const parts = [...paths.map((path) => path.share), ...(rest.max > 0 ? [rest] : [])];
  if (parts.length < 2) return '';
  const shown = parts.map(formatBounds);
  const sum = roundSum(parts.reduce((all, { min }) => all + roundShare(min), 0));
  const isSame = parts.every(isExact) && sum === roundShare(share.min);
  return `${shown.join(words.plus)} ${words.equals(formatBounds(share), !isSame)}`;
}

/** How a share comes about. */
export function explanationOf(
  pair: ExplainedPair,
  origin: ShareOrigin,
  context: WordContext,
): Explanation {
  const { share, paths, rest, isComplete, circles } = origin;
  const { day, filters } = context;
  const links = paths.flatMap((path) => path.links);
  const standsIn = new Set(origin.standsIn);
  const added = formatBounds(rest);
  const adds = isComplete ? words.circlesAdd(added) : words.restAdds(added);
  return {
    heading: words.explained(
      nameOf(context, pair.owner),
      formatBounds(share),
      nameOf(context, pair.owned),
      formatDay(day),
      words.countedBy[filters.basis],
    ),
    chains: paths.map((path) => ({
      links: path.links.map((link) => linkInWords(link, context, standsIn)),
      product:
        path.links.length > 1 ? words.equals(formatBounds(path.share), isRounded(path.share)) : '',
    })),
    sum: sumInWords(origin),
    remarks: [
      ...(rest.max > 0 ? [adds] : []),
      ...circles.map((circle) => circleInWords(circle, context)),
      ...roundsInWords(origin),
      ...(standsIn.size > 0
        ? [words.capitalStandsIn([...standsIn].map((id) => nameOf(context, id)))]
        : []),
      ...(links.every((link) => isExact(link.share)) ? [] : [words.limits]),
      words.notCounted,
    ],
  };
}

/** An explanation in a few words: its chains and their sum. */
export function explanationSummary({ heading, chains, sum }: Explanation): string {
  const lines = chains.map(({ links, product }) => {
    const chain = links.map(({ text }) => text).join(` ${words.times}`);
    return product === '' ? chain : `${chain} ${product}`;
  });
  return words.summary(heading, [...lines, ...(sum === '' ? [] : [sum])]);
}

/** An explanation as text, a line for each chain, with the day and the sources of each link. */
export function explanationText(
  { heading, chains, sum, remarks }: Explanation,
  { index }: Pick<WordContext, 'index'>,
): string {
  const sourcesOf = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => index.source(id) ?? []).map(nameSource);
  const lines = chains.map(({ links, product }) => {
    const parts = links.map(({ text, since, sources }) => {
      const details = [since, ...sourcesOf(sources)].filter((one) => one !== '');
      return details.length > 0 ? `${text} (${details.join('; ')})` : text;
    });
    return [parts.join(` ${words.times}`), product].filter((one) => one !== '').join(' ');
  });
  return [heading, ...lines, ...(sum === '' ? [] : [sum]), ...remarks].join('\n');
}
