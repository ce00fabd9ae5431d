import type { Stake } from '../../model/index.js';
import type { PartyShare, ShareLink, StakeOnDay } from '../../network/index.js';
import {
  isAnswered,
  SHARE_ORIGIN,
  type Answered,
  type ExplainedPair,
  type ShareOrigin,
} from '../../store/index.js';
import type { InspectorContext, NameContext } from './context.js';

/** What the shares of a page depend on. */
export type EndContext = Pick<InspectorContext, 'index' | 'day' | 'filters' | 'ask'>;

/** A share in the end that can be explained. */
export interface ExplainedShare extends PartyShare {
  /** Whose share it is, and of what. */
  pair: ExplainedPair;
}

/** Of what a share is made. */
export function originOf(
  pair: ExplainedPair,
  { day, filters: { basis }, ask }: Pick<EndContext, 'day' | 'filters' | 'ask'>,
): Answered<ShareOrigin> {
  return ask(SHARE_ORIGIN, { ...pair, day, basis });
}

/** Whether a pair is the one that is explained. */
export function isSamePair({ owner, owned }: ExplainedPair, other: ExplainedPair | null): boolean {
  return other?.owner === owner && other.owned === owned;
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
  const origin = explained && originOf(explained, context);
  if (!origin || !isAnswered(origin)) return [];
  return origin.paths
    .flatMap(({ links }) => links)
    .flatMap((link) => stakesOfLink(link, context))
    .flatMap(({ holding }) => holding.sources);
}
