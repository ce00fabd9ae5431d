import { roundSum, type Stake } from '../../model/index.js';
import {
  circlesAbove,
  portfolio,
  sharePaths,
  ultimateOwners,
  unknownShares,
  type Basis,
  type Circle,
  type PartyDetails,
  type PartyShare,
  type ShareBounds,
  type ShareLink,
  type SharePaths,
  type StakeOnDay,
  type UltimateOwners,
} from '../../network/index.js';
import { memoize, type ExplainedPair } from '../../store/index.js';
import type { InspectorContext, NameContext } from './context.js';

/** So many are listed; of more, the number is said. */
const MOST_LISTED = 12;

/** So many circles of holdings are named. */
const MOST_CIRCLES = 3;

/** What the shares of a page depend on. */
export interface EndContext extends Pick<InspectorContext, 'index' | 'day'> {
  filters: Pick<InspectorContext['filters'], 'basis'>;
}

/** A share in the end, with what it is made of. */
export interface ExplainedShare extends PartyShare {
  /** Whose share it is, and of what. */
  pair: ExplainedPair;
  paths: SharePaths;
  /** Companies on its chains that hold one another, the strongest circles first; a few of them. */
  circles: readonly Circle[];
}

/** Who owns a company in the end. */
export interface EndOwners extends Omit<UltimateOwners, 'owners'> {
  owners: readonly ExplainedShare[];
  /** Those that are not listed, and all that they have together. */
  more: number;
  moreShare: ShareBounds;
  /** Of which companies the unknown part is, the largest parts first. */
  unknownIn: readonly PartyShare[];
}

/** What an owner has in the end. */
export interface EndHoldings {
  companies: readonly ExplainedShare[];
  more: number;
}

type Args = [index: EndContext['index'], id: string, day: string, basis: Basis];

/** Of a pair its chains, and the circles that touch them. */
export function explainShare(
  pair: ExplainedPair,
  share: ShareBounds,
  { index, day, filters: { basis } }: EndContext,
): Omit<ExplainedShare, 'party'> {
  const { dataset } = index;
  const paths = sharePaths(dataset, pair.owner, pair.owned, { day, basis });
  const parties = new Set(paths.paths.flatMap(({ links }) => links.map(({ owned }) => owned)));
  const circles =
    paths.rest.max > 0
      ? circlesAbove(dataset, pair.owned, { day, basis }).filter(({ links }) =>
          links.some(({ owned }) => parties.has(owned)),
        )
      : [];
  return { pair, share, paths, circles: circles.slice(0, MOST_CIRCLES) };
}

const ownersOf = memoize((...[index, company, day, basis]: Args): EndOwners => {
  const { owners, ...rest } = ultimateOwners(index.dataset, company, { day, basis });
  const context = { index, day, filters: { basis } };
  const others = owners.slice(MOST_LISTED).map(({ share }) => share);
  return {
    ...rest,
    owners: owners.slice(0, MOST_LISTED).map(({ party, share }) => {
      return { party, ...explainShare({ owner: party, owned: company }, share, context) };
    }),
    more: others.length,
    unknownIn: unknownShares(index.dataset, company, { day, basis }),
    moreShare: {
      min: roundSum(others.reduce((sum, { min }) => sum + min, 0)),
      max: roundSum(others.reduce((sum, { max }) => sum + max, 0)),
    },
  };
});

const holdingsOf = memoize((...[index, owner, day, basis]: Args): EndHoldings => {
  const all = portfolio(index.dataset, owner, { day, basis });
  const context = { index, day, filters: { basis } };
  return {
    companies: all.slice(0, MOST_LISTED).map(({ party, share }) => {
      return { party, ...explainShare({ owner, owned: party }, share, context) };
    }),
    more: Math.max(0, all.length - MOST_LISTED),
  };
});

function isLonger({ paths: { paths, rest } }: ExplainedShare): boolean {
  return rest.max > 0 || paths.some(({ links }) => links.length > 1);
}

/** Who owns a party in the end; undefined where that is nobody but its direct owners. */
export function endOwners(
  { party: { id } }: PartyDetails,
  { index, day, filters }: EndContext,
): EndOwners | undefined {
  const found = ownersOf(index, id, day, filters.basis);
  return found.owners.some(isLonger) || found.closedLoops ? found : undefined;
}

/** What a party has in the end; undefined where that is nothing but its direct holdings. */
export function endHoldings(
  { party: { id } }: PartyDetails,
  { index, day, filters }: EndContext,
): EndHoldings | undefined {
  const found = holdingsOf(index, id, day, filters.basis);
  return found.companies.some(isLonger) ? found : undefined;
}

/** The stakes of a link that are in force on the day. */
export function stakesOfLink(
  { owner, owned }: Pick<ShareLink, 'owner' | 'owned'>,
  { index, day }: NameContext,
): StakeOnDay[] {
  return index
    .stakesIn(owned)
    .filter((stake: Stake) => stake.owner === owner)
    .flatMap((stake) => index.stakeOn(stake, day) ?? [])
    .filter(({ ended }) => !ended);
}

/** The ids of the sources of all links of some shares, in their order. */
export function sourcesOf(
  shares: readonly ExplainedShare[] | undefined,
  context: EndContext,
): string[] {
  return (shares ?? [])
    .flatMap(({ paths }) => paths.paths.flatMap(({ links }) => links))
    .flatMap((link) => stakesOfLink(link, context))
    .flatMap(({ holding }) => holding.sources);
}
