import type { Stake } from '../../model/index.js';
import {
  controllers,
  portfolio,
  sharePaths,
  ultimateOwners,
  type Controllers,
  type PartyDetails,
  type PartyShare,
  type ShareLink,
  type SharePaths,
  type StakeOnDay,
  type UltimateOwners,
} from '../../network/index.js';
import { memoize } from '../../store/index.js';
import type { InspectorContext } from './context.js';

/** So many are listed; of more, the number is said. */
const MOST_LISTED = 12;

/** What the shares of a page depend on. */
export type EndContext = Pick<InspectorContext, 'index' | 'day' | 'filters'>;

/** A share in the end, with the chains of holdings of which it is made. */
export interface ExplainedShare extends PartyShare {
  paths: SharePaths;
}

/** Who owns a company in the end. */
export interface EndOwners extends Pick<
  UltimateOwners,
  'unknown' | 'closedLoops' | 'oversubscribed'
> {
  owners: readonly ExplainedShare[];
  /** How many there are that are not listed. */
  more: number;
  control: Controllers;
  /** What the one that controls it has of its capital in the end; undefined without one. */
  controllersShare: PartyShare['share'] | undefined;
}

/** What an owner has in the end. */
export interface EndHoldings {
  companies: readonly ExplainedShare[];
  more: number;
}

type Args = [index: EndContext['index'], id: string, day: string, basis: 'capital' | 'votes'];

const ownersOf = memoize((...[index, company, day, basis]: Args): EndOwners => {
  const { dataset } = index;
  const { owners, ...rest } = ultimateOwners(dataset, company, { day, basis });
  const control = controllers(dataset, company, { day });
  const [controller] = control.kind === 'one' ? control.parties : [];
  const controlled = controller === undefined ? [] : portfolio(dataset, controller, { day });
  return {
    ...rest,
    owners: owners.slice(0, MOST_LISTED).map(({ party, share }) => {
      return { party, share, paths: sharePaths(dataset, party, company, { day, basis }) };
    }),
    more: Math.max(0, owners.length - MOST_LISTED),
    control,
    controllersShare: controlled.find(({ party }) => party === company)?.share,
  };
});

const holdingsOf = memoize((...[index, owner, day, basis]: Args): EndHoldings => {
  const { dataset } = index;
  const all = portfolio(dataset, owner, { day, basis });
  return {
    companies: all.slice(0, MOST_LISTED).map(({ party, share }) => {
      return { party, share, paths: sharePaths(dataset, owner, party, { day, basis }) };
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
  { owner, owned }: ShareLink,
  { index, day }: EndContext,
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
