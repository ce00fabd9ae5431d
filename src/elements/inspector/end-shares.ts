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

/** So many owners are listed, and so many companies are looked at for longer chains than direct holdings. */
const MOST_LISTED = 12;

/** So many companies of an owner are listed; of more, the number is said. */
const MOST_REACHED = 300;

/** So many circles of holdings are named. */
const MOST_CIRCLES = 3;

/** What the shares of a page depend on. */
export interface EndContext extends Pick<InspectorContext, 'index' | 'day'> {
  filters: Pick<InspectorContext['filters'], 'basis'>;
  /** The day with which the one shown is compared. Default none. */
  compare?: string | null;
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

/** A share in the end with what it was on another day, if two are compared. */
export interface HeldShare extends ExplainedShare {
  other?: ShareBounds;
}

/** What an owner has in the end. */
export interface EndHoldings {
  companies: readonly HeldShare[];
  more: number;
}

const NOTHING: ShareBounds = { min: 0, max: 0 };

function nothingOf(party: string): PartyShare {
  return { party, share: NOTHING };
}

type Args = [index: EndContext['index'], id: string, day: string, basis: Basis];
type HeldArgs = [...Args, compare: string | null];

/** Of a pair its chains, and the circles that touch them, which are found when they are asked for. */
export function explainShare(
  pair: ExplainedPair,
  share: ShareBounds,
  { index, day, filters: { basis } }: EndContext,
): Omit<ExplainedShare, 'party'> {
  const { dataset } = index;
  let paths: SharePaths | undefined;
  let circles: Circle[] | undefined;
  const findPaths = (): SharePaths =>
    (paths ??= sharePaths(dataset, pair.owner, pair.owned, { day, basis }));
  const findCircles = (): Circle[] => {
    const { paths: chains, rest } = findPaths();
    const parties = new Set(chains.flatMap(({ links }) => links.map(({ owned }) => owned)));
    const touches = ({ links }: Circle): boolean => links.some(({ owned }) => parties.has(owned));
    if (rest.max === 0) return [];
    return circlesAbove(dataset, pair.owned, { day, basis }).filter(touches).slice(0, MOST_CIRCLES);
  };
  return {
    pair,
    share,
    get paths() {
      return findPaths();
    },
    get circles() {
      return (circles ??= findCircles());
    },
  };
}

/** The same with the id of a party beside. */
function explainedShare(
  party: string,
  pair: ExplainedPair,
  share: ShareBounds,
  context: EndContext,
): ExplainedShare {
  return Object.assign(explainShare(pair, share, context), { party });
}

const ownersOf = memoize((...[index, company, day, basis]: Args): EndOwners => {
  const { owners, ...rest } = ultimateOwners(index.dataset, company, { day, basis });
  const context = { index, day, filters: { basis } };
  const others = owners.slice(MOST_LISTED).map(({ share }) => share);
  return {
    ...rest,
    owners: owners.slice(0, MOST_LISTED).map(({ party, share }) => {
      return explainedShare(party, { owner: party, owned: company }, share, context);
    }),
    more: others.length,
    unknownIn: unknownShares(index.dataset, company, { day, basis }),
    moreShare: {
      min: roundSum(others.reduce((sum, { min }) => sum + min, 0)),
      max: roundSum(others.reduce((sum, { max }) => sum + max, 0)),
    },
  };
});

const holdingsOf = memoize((...[index, owner, day, basis, compare]: HeldArgs): EndHoldings => {
  const { dataset } = index;
  const all = portfolio(dataset, owner, { day, basis });
  const context = { index, day, filters: { basis } };
  const held = (party: string, share: ShareBounds): ExplainedShare =>
    explainedShare(party, { owner, owned: party }, share, context);
  const listed = all.slice(0, MOST_REACHED);
  const more = all.length - listed.length;
  if (compare === null) {
    return { companies: listed.map(({ party, share }) => held(party, share)), more };
  }
  const others = new Map(
    portfolio(dataset, owner, { day: compare, basis }).map(({ party, share }) => [party, share]),
  );
  const now = new Set(all.map(({ party }) => party));
  const companies = [...listed, ...[...others.keys()].filter((id) => !now.has(id)).map(nothingOf)];
  return {
    companies: companies.map(({ party, share }): HeldShare => {
      return Object.assign(held(party, share), { other: others.get(party) ?? NOTHING });
    }),
    more,
  };
});

/** Whether a pair is the one that is explained. */
export function isSamePair({ owner, owned }: ExplainedPair, other: ExplainedPair | null): boolean {
  return other?.owner === owner && other.owned === owned;
}

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
  { index, day, filters, compare = null }: EndContext,
): EndHoldings | undefined {
  const found = holdingsOf(index, id, day, filters.basis, compare === day ? null : compare);
  const isMore = ({ share, other }: HeldShare): boolean => share.max === 0 && other !== undefined;
  const largest = found.companies.slice(0, MOST_LISTED);
  return largest.some(isLonger) || found.companies.some(isMore) ? found : undefined;
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

/** The ids of the sources of all links of the largest of some shares, and of the one that is explained, in their order. */
export function sourcesOf(
  shares: readonly ExplainedShare[] | undefined,
  explained: ExplainedPair | null,
  context: EndContext,
): string[] {
  return (shares ?? [])
    .filter(({ pair }, place) => place < MOST_LISTED || isSamePair(pair, explained))
    .flatMap(({ paths }) => paths.paths.flatMap(({ links }) => links))
    .flatMap((link) => stakesOfLink(link, context))
    .flatMap(({ holding }) => holding.sources);
}
