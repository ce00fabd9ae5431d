import type { Day, Party } from '../model/index.js';
import type { Comparison } from './changes/comparison.js';
import type { NetworkIndex } from './network-index.js';
import type { Visible } from './filters/visible.js';
import type { PartyDetails } from './details.js';
import { leastCapital } from './owner-shares.js';
import { canBeOwned } from './party-kinds.js';
import type { AllianceOnDay, StakeOnDay, TalksOnDay } from './snapshot.js';
import { unrecordedShare, type UnrecordedShare } from './unrecorded-share.js';

export type Side = 'owners' | 'holdings';

/** A party of a neighbourhood. */
export interface Neighbour {
  party: Party;
  /** How many stakes below the party in the middle: -1 for its owners, 1 for what it holds, 0 for itself. */
  level: number;
  /** The id of the party as whose owner or holding it is shown, and which; null for the one in the middle. */
  parent: string | null;
  side: Side | null;
  /** How many of its owners and holdings are not shown. */
  hidden: number;
  /** Whether its neighbours are shown because somebody asked for them. */
  isOpen: boolean;
  /** Of a joint venture, those who hold it besides the party that it is shown for, the largest first. */
  partners: readonly Party[];
}

/** The owners or holdings of a party that are too many to be shown. */
export interface FurtherNeighbours {
  of: string;
  side: Side;
  count: number;
}

/** The owners and holdings of a party on a day, and what else ties it. */
export interface Neighbourhood {
  day: Day;
  centre: Party;
  /** Whether the party exists on the day. Without it there are no neighbours. */
  exists: boolean;
  /** The party in the middle first; those that are shown through the same one by share, the largest first. */
  neighbours: readonly Neighbour[];
  /** All stakes between those that are shown. */
  stakes: readonly StakeOnDay[];
  further: readonly FurtherNeighbours[];
  /** What of the capital no record explains; undefined for nothing, and for what nobody owns. */
  unrecorded?: UnrecordedShare;
  /** Whether an owner is on record. */
  hasOwners: boolean;
  /** Those that it is in. */
  alliances: readonly AllianceOnDay[];
  /** The latest first. */
  talks: readonly TalksOnDay[];
}

export interface NeighbourhoodOptions {
  /** How many stakes away from the party neighbours are shown: 1 or 2. */
  steps: number;
  /** The ids of parties whose neighbours are shown as well. */
  opened: ReadonlySet<string>;
  /** Of whom all owners or all holdings are shown, as `furtherKey` gives them. */
  unlimited: ReadonlySet<string>;
  /** How many owners and how many holdings are shown: of the party in the middle, and of any other. */
  limits: Readonly<Record<Side | 'others', number>>;
  /** Whether stakes and alliances that have ended are shown too. */
  includeEnded: boolean;
  /** What filters leave of the day, if they leave out anything. */
  visible?: Visible | null;
  /** What changed since another day, where two are compared; what ended since then is shown as well. */
  comparison?: Comparison | undefined;
}

/** The key of the further owners or holdings of a party. */
export function furtherKey({ of, side }: Pick<FurtherNeighbours, 'of' | 'side'>): string {
  return `${of}/${side}`;
}

interface Entry {
  id: string;
  onDay: StakeOnDay;
}

/** Finds the owners and holdings of parties on a day, each party once, the largest share first. */
class Ties {
  readonly #index: NetworkIndex;
  readonly #day: Day;
  readonly #existing: ReadonlySet<string>;
  readonly #includeEnded: boolean;
  readonly #visible: Visible | null;
  readonly #comparison: Comparison | undefined;
  readonly #entries = new Map<string, Entry[]>();

  constructor(
    index: NetworkIndex,
    day: Day,
    { includeEnded, visible = null, comparison }: NeighbourhoodOptions,
  ) {
    this.#index = index;
    this.#day = day;
    const { parties } = comparison?.both ?? index.snapshotAt(day);
    this.#existing = new Set(parties.map(({ id }) => id));
    this.#comparison = comparison;
    this.#includeEnded = includeEnded;
    this.#visible = visible;
  }

  exists(id: string): boolean {
    return this.#existing.has(id);
  }

  details(id: string): PartyDetails | undefined {
    const details = this.#index.details(id, this.#day);
    return details?.type === 'party' ? details : undefined;
  }

  of(id: string, side: Side): readonly Entry[] {
    const key = furtherKey({ of: id, side });
    const entries = this.#entries.get(key) ?? this.#find(id, side);
    this.#entries.set(key, entries);
    return entries;
  }

  #find(id: string, side: Side): Entry[] {
    const stakes = this.details(id)?.[side] ?? [];
    const entries = stakes
      .filter((onDay) => this.#isShown(onDay))
      .map((onDay) => ({ id: side === 'owners' ? onDay.stake.owner : onDay.stake.owned, onDay }))
      .filter((entry) => entry.id !== id && this.exists(entry.id))
      .sort(
        (a, b) =>
          Number(a.onDay.ended) - Number(b.onDay.ended) ||
          leastCapital(b.onDay) - leastCapital(a.onDay) ||
          (a.onDay.stake.id < b.onDay.stake.id ? -1 : 1),
      );
    const seen = new Set<string>();
    return entries.filter((entry) => !seen.has(entry.id) && seen.add(entry.id));
  }

  /** The stakes of one party in others of a set. */
  stakesOf(id: string, others: ReadonlySet<string>): StakeOnDay[] {
    const stakes = this.details(id)?.holdings ?? [];
    return stakes.filter(
      (onDay) => this.#isShown(onDay) && onDay.stake.owned !== id && others.has(onDay.stake.owned),
    );
  }

  #isShown({ stake, ended }: StakeOnDay): boolean {
    return (
      (!ended || this.#includeEnded || (this.#comparison?.isChanged(stake.id) ?? false)) &&
      (this.#visible?.ties.has(stake.id) ?? true)
    );
  }
}

/** Whether filters leave an alliance or talks. */
function isLeft({ id }: { id: string }, { visible }: NeighbourhoodOptions): boolean {
  return visible?.ties.has(id) ?? true;
}

type Shown = Omit<Neighbour, 'hidden' | 'partners'>;

/** The sides of a party on which its neighbours are shown. */
function sidesOf({ level, isOpen, parent }: Shown, steps: number): Side[] {
  if (isOpen || parent === null) return ['owners', 'holdings'];
  if (Math.abs(level) >= steps) return [];
  return level < 0 ? ['owners'] : ['holdings'];
}

function shownFrom(
  centre: Party,
  ties: Ties,
  index: NetworkIndex,
  { steps, opened, unlimited, limits }: NeighbourhoodOptions,
): Shown[] {
  const shown: Shown[] = [{ party: centre, level: 0, parent: null, side: null, isOpen: false }];
  const ids = new Set([centre.id]);
  // The list grows while it is read: those nearest to the middle come first.
  for (const current of shown) {
    const { party, level, parent } = current;
    for (const side of sidesOf(current, steps)) {
      const most = limits[parent === null ? side : 'others'];
      const isUnlimited = unlimited.has(furtherKey({ of: party.id, side }));
      const others = ties.of(party.id, side).filter(({ id }) => !ids.has(id));
      const chosen = isUnlimited || others.length <= most ? others : others.slice(0, most - 1);
      for (const { id } of chosen) {
        const neighbour = index.party(id);
        if (!neighbour) continue;
        ids.add(id);
        shown.push({
          party: neighbour,
          level: level + (side === 'owners' ? -1 : 1),
          parent: party.id,
          side,
          isOpen: opened.has(id),
        });
      }
    }
  }
  return shown;
}

/**
 * The owners and holdings of a party on a day: as many as the options ask for,
 * the largest shares first, and those of other parties that were opened. What is
 * shown depends on nothing else, so that closing a party takes away what was
 * shown only because of it. Undefined for an id that is no party. The order of
 * the records does not matter.
 */
export function neighbourhoodOf(
  index: NetworkIndex,
  id: string,
  day: Day,
  options: NeighbourhoodOptions,
): Neighbourhood | undefined {
  const ties = new Ties(index, day, options);
  const details = ties.details(id);
  if (!details) return undefined;
  const centre = details.party;
  const exists = ties.exists(id);
  const shown: Shown[] = exists
    ? shownFrom(centre, ties, index, options)
    : [{ party: centre, level: 0, parent: null, side: null, isOpen: false }];
  const ids = new Set(shown.map(({ party }) => party.id));
  const hiddenOf = (party: string, side: Side): string[] =>
    ties.of(party, side).flatMap((entry) => (ids.has(entry.id) ? [] : [entry.id]));
  const further = shown.flatMap((one) =>
    sidesOf(one, options.steps).flatMap((side) => {
      const count = hiddenOf(one.party.id, side).length;
      return count > 0 && exists ? [{ of: one.party.id, side, count }] : [];
    }),
  );
  const partnersOf = ({ party, parent }: Shown): Party[] => {
    if (party.kind !== 'joint-venture' || parent === null) return [];
    const others = ties.of(party.id, 'owners').filter((entry) => entry.id !== parent);
    return others.flatMap((entry) => index.party(entry.id) ?? []);
  };
  const owners = details.owners.filter(({ ended }) => !ended);
  const unrecorded =
    exists && canBeOwned(centre)
      ? unrecordedShare(owners.map(({ holding }) => holding))
      : undefined;
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    day,
    centre,
    exists,
    neighbours: shown.map((one) => ({
      ...one,
      partners: partnersOf(one),
      hidden: new Set([...hiddenOf(one.party.id, 'owners'), ...hiddenOf(one.party.id, 'holdings')])
        .size,
    })),
    stakes: exists ? shown.flatMap(({ party }) => ties.stakesOf(party.id, ids)) : [],
    further,
    ...(unrecorded && { unrecorded }),
    hasOwners: owners.length > 0,
    alliances: details.alliances
      .filter(
        ({ alliance, ended }) =>
          (!ended || options.includeEnded || options.comparison?.isChanged(alliance.id)) &&
          isLeft(alliance, options),
      )
      .sort((a, b) => Number(a.ended) - Number(b.ended) || byId(a.alliance, b.alliance)),
    talks: details.talks
      .filter(({ talks }) => isLeft(talks, options))
      .sort((a, b) => b.talks.from.localeCompare(a.talks.from) || byId(a.talks, b.talks)),
  };
}
