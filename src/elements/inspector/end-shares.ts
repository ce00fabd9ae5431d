import { roundSum, type Stake } from '../../model/index.js';
import {
  circlesAbove,
  directOwners,
  portfolio,
  reach,
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

/** So many owners are listed; of more, the number and the sum are said. */
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
  /** Whether it says more than who holds the company directly. */
  isMore: boolean;
}

/** A share in the end with what it was on another day, if two are compared. */
export interface HeldShare extends ExplainedShare {
  other?: ShareBounds;
}

/** What an owner has in the end. */
export interface EndHoldings {
  companies: readonly HeldShare[];
  more: number;
  /** Whether it says more than what the owner holds directly. */
  isMore: boolean;
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

/** Whether a share in the end is another one than what is held directly. */
function isIndirect(
  { party: owner, share: { min, max } }: PartyShare,
  company: string,
  { index: { dataset }, day, filters: { basis } }: EndContext,
): boolean {
  const direct = directOwners(dataset, company, { day, basis }).find(
    ({ party }) => party === owner,
  );
  return direct?.share.min !== min || direct.share.max !== max;
}

const ownersOf = memoize((...[index, company, day, basis]: Args): EndOwners => {
  const { owners, ...rest } = ultimateOwners(index.dataset, company, { day, basis });
  const context = { index, day, filters: { basis } };
  const others = owners.slice(MOST_LISTED).map(({ share }) => share);
  return {
    ...rest,
    isMore:
      rest.closedLoops !== undefined || owners.some((one) => isIndirect(one, company, context)),
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
  const context = { index, day, filters: { basis } };
  const all = reach(dataset, owner, { day, basis });
  const now = new Set(all.map(({ party }) => party));
  const before = compare === null ? [] : portfolio(dataset, owner, { day: compare, basis });
  const others = new Map(before.map(({ party, share }) => [party, share]));
  const gone = before.flatMap(({ party }) => (now.has(party) ? [] : nothingOf(party)));
  const listed = all.slice(0, MOST_REACHED);
  return {
    companies: [...listed, ...gone].map(({ party, share }): HeldShare => {
      const held = explainedShare(party, { owner, owned: party }, share, context);
      return compare === null ? held : Object.assign(held, { other: others.get(party) ?? NOTHING });
    }),
    more: all.length - listed.length,
    isMore:
      gone.length > 0 ||
      all.some(({ steps }) => steps > 1) ||
      listed.some(({ party, share }) => isIndirect({ party: owner, share }, party, context)),
  };
});

/** Whether a pair is the one that is explained. */
export function isSamePair({ owner, owned }: ExplainedPair, other: ExplainedPair | null): boolean {
  return other?.owner === owner && other.owned === owned;
}

/** Who owns a party in the end; undefined where that is nobody but its direct owners. */
export function endOwners(
  { party: { id } }: PartyDetails,
  { index, day, filters }: EndContext,
): EndOwners | undefined {
  const found = ownersOf(index, id, day, filters.basis);
  return found.isMore ? found : undefined;
}

/** What a party has in the end; undefined where that is nothing but its direct holdings. */
export function endHoldings(
  { party: { id } }: PartyDetails,
  { index, day, filters, compare = null }: EndContext,
): EndHoldings | undefined {
  const found = holdingsOf(index, id, day, filters.basis, compare === day ? null : compare);
  return found.isMore ? found : undefined;
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

/** The ids of the sources of all links by which the share comes about that is explained, in their order. */
export function explainedSources(explained: ExplainedPair | null, context: EndContext): string[] {
  if (!explained) return [];
  const { index, day, filters } = context;
  const options = { day, basis: filters.basis };
  return sharePaths(index.dataset, explained.owner, explained.owned, options)
    .paths.flatMap(({ links }) => links)
    .flatMap((link) => stakesOfLink(link, context))
    .flatMap(({ holding }) => holding.sources);
}
