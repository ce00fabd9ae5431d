import { shareBounds, type Party } from '../model/index.js';
import { hasMajority } from './owner-shares.js';
import { isCompany } from './party-kinds.js';
import type { StakeOnDay } from './snapshot.js';

/** The holder outside a group that matters most to it, to be named in words. */
export interface OutsideHolder {
  party: Party;
  /** What it holds of the head; undefined where its control rests on others' shares. */
  stake?: StakeOnDay;
  /** Whether it surely controls the head. */
  controls: boolean;
  /** Whether nobody can be followed beyond it: what is no company. */
  endsChain: boolean;
}

/** The least that a holder can vote, in percent; its capital where the votes are not known. */
function weight({ holding: { votes = 'unknown', capital } }: StakeOnDay): number {
  return shareBounds(votes === 'unknown' ? capital : votes).min;
}

/**
 * The stake with most votes, of equal ones the first by the id of its owner;
 * undefined where several are held of which nothing is known.
 */
function heaviest(stakes: readonly StakeOnDay[]): StakeOnDay | undefined {
  const [first, second] = [...stakes].sort(
    (a, b) => weight(b) - weight(a) || (a.stake.owner < b.stake.owner ? -1 : 1),
  );
  return first && second && weight(first) === 0 ? undefined : first;
}

/**
 * The holder outside a group that matters most, never many holders together: the company that controls its
 * head, else whoever has most votes in it, or most of the capital where votes
 * are not known. `stakes` are those in the head that have not ended and are
 * held by parties outside the group; `partyOf` finds parties of the day.
 */
export function outsideHolder(
  stakes: readonly StakeOnDay[],
  controller: Party | undefined,
  partyOf: (id: string) => Party | undefined,
): OutsideHolder | undefined {
  const stake = controller
    ? stakes.find(({ stake: { owner } }) => owner === controller.id)
    : heaviest(stakes.filter(({ stake: { owner }, dispersed }) => !dispersed && partyOf(owner)));
  const party = controller ?? (stake && partyOf(stake.stake.owner));
  if (!party) return undefined;
  const controls = controller !== undefined || (stake !== undefined && hasMajority(stake));
  return { party, ...(stake && { stake }), controls, endsChain: !isCompany(party) };
}
