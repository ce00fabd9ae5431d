import { newestDate } from '../model/index.js';
import type { Alliance, Dataset, Day, Party, Source, Stake, Talks } from '../model/index.js';
import { allianceChanges, allianceOnDay } from './alliance-on-day.js';
import { settleChangeovers } from './changeovers.js';
import type { ConfirmedOf } from './confirmed.js';
import { partyDetails, type Details, type TieDetails } from './details.js';
import { existsOn } from './exists-on.js';
import { groupByKeys } from './group-by.js';
import { LastFew } from './last-few.js';
import { namedGroupChanges, namedGroupOnDay } from './named-group-on-day.js';
import { isDispersed } from './party-kinds.js';
import { phaseChanges } from './phase-at.js';
import type { AllianceOnDay, Snapshot, StakeOnDay } from './snapshot.js';
import { stakeChanges, stakeOnDay } from './stake-on-day.js';
import { forEachIn, type Steps } from './steps.js';
import { talksChanges, talksOnDay } from './talks-on-day.js';
import { Timeline } from './timeline.js';
import { mostVehicles, vehicleCount } from './vehicles.js';

/** How many snapshots are kept: a reader steps to and fro between a few days. */
const KEPT_SNAPSHOTS = 8;

/** A record with what it is through time; null on days on which it does not exist. */
interface Dated<Item, OnDay> {
  item: Item;
  timeline: Timeline<OnDay | null>;
}

function dated<Item, OnDay>(
  items: readonly Item[],
  onDay: (item: Item, day: Day) => OnDay | null,
  changesOf: (item: Item) => Day[],
): Dated<Item, OnDay>[] {
  return items.map((item) => {
    const timeline = new Timeline(
      () => changesOf(item),
      (day) => onDay(item, day),
    );
    return { item, timeline };
  });
}

/** Computes something when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function on<Item, OnDay>(entries: readonly Dated<Item, OnDay>[] | undefined, day: Day): OnDay[] {
  return (entries ?? []).flatMap(({ timeline }) => timeline.at(day) ?? []);
}

function itemsOf<Item>(entries: readonly { item: Item }[] | undefined): Item[] {
  return (entries ?? []).map(({ item }) => item);
}

function existing(party: Party, day: Day): Party | null {
  return existsOn(party, day) ? party : null;
}

/**
 * A data set with its records found by id, by party and by day. It is built
 * once for each data set, which must not change, and every question about
 * parties and ties is asked here. Lists are in the order of the data set, and
 * what did not change between two days is the very same object on both.
 */
export class NetworkIndex {
  readonly dataset: Dataset;
  /** Of all parties and periods, as `mostVehicles` has them; 0 when no size is known. */
  readonly largestVehicleCount: number;
  readonly #partyById = once(() => new Map(this.dataset.parties.map((one) => [one.id, one])));
  readonly #sourceById = once(() => new Map(this.dataset.sources.map((one) => [one.id, one])));
  readonly #tieById = once(() => {
    const { stakes, alliances, talks } = this.dataset;
    const ties = new Map<string, TieDetails>();
    for (const one of talks) ties.set(one.id, { type: 'talks', talks: one });
    for (const alliance of alliances) ties.set(alliance.id, { type: 'alliance', alliance });
    for (const stake of stakes) ties.set(stake.id, { type: 'stake', stake });
    return ties;
  });
  readonly #parties = once(() =>
    dated(this.dataset.parties, existing, ({ founded, dissolved }) =>
      phaseChanges(founded, dissolved),
    ),
  );
  readonly #stakes = once(() =>
    dated(
      // What a company holds of itself ties it to nobody.
      this.dataset.stakes.filter(({ owner, owned }) => owner !== owned),
      (stake, day) => this.#stakeOnDay(stake, day),
      (stake) => stakeChanges(stake, this.#confirmedOf),
    ),
  );
  readonly #alliances = once(() =>
    dated(
      this.dataset.alliances,
      (alliance, day) => allianceOnDay(alliance, day, this.#confirmedOf),
      (alliance) => allianceChanges(alliance, this.#confirmedOf),
    ),
  );
  readonly #talks = once(() => dated(this.dataset.talks, talksOnDay, talksChanges));
  readonly #namedGroups = once(() =>
    dated(this.dataset.groups, namedGroupOnDay, namedGroupChanges),
  );
  readonly #stakesByOwner = once(() => groupByKeys(this.#stakes(), ({ item }) => [item.owner]));
  readonly #stakesByOwned = once(() => groupByKeys(this.#stakes(), ({ item }) => [item.owned]));
  readonly #alliancesByMember = once(() =>
    groupByKeys(this.#alliances(), ({ item }) => item.members.map(({ party }) => party)),
  );
  readonly #talksByParty = once(() => groupByKeys(this.#talks(), ({ item }) => item.parties));
  readonly #snapshots = new LastFew<Day, Snapshot>(KEPT_SNAPSHOTS);

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.largestVehicleCount = dataset.parties.reduce((a, b) => Math.max(a, mostVehicles(b)), 0);
  }

  /** Takes the snapshot of a day, and does all that is done once, in steps. */
  *prepare(day: Day): Steps<void> {
    const tables = [this.#partyById, this.#tieById, this.#stakesByOwner, this.#stakesByOwned];
    for (const table of tables) yield void table();
    for (const entries of [this.#parties(), this.#stakes()]) {
      yield* forEachIn<Dated<unknown, unknown>>(entries, ({ timeline }) => timeline.at(day));
    }
    this.snapshotAt(day);
  }

  party(id: string): Party | undefined {
    return this.#partyById().get(id);
  }

  /** The vehicles of a party in the latest period on record; 0 without any. */
  vehicleCount(id: string): number {
    const party = this.party(id);
    return party ? vehicleCount(party) : 0;
  }

  source(id: string): Source | undefined {
    return this.#sourceById().get(id);
  }

  /** The stake, the alliance or the talks of an id. */
  tie(id: string): TieDetails | undefined {
    return this.#tieById().get(id);
  }

  /** The stakes that a party holds in others, at any time. */
  stakesOwnedBy(id: string): Stake[] {
    return itemsOf(this.#stakesByOwner().get(id));
  }

  /** The stakes that others hold in a party, at any time. */
  stakesIn(id: string): Stake[] {
    return itemsOf(this.#stakesByOwned().get(id));
  }

  /** The alliances that a party was ever a member of. */
  alliancesOf(id: string): Alliance[] {
    return itemsOf(this.#alliancesByMember().get(id));
  }

  /** The talks that a party ever took part in. */
  talksOf(id: string): Talks[] {
    return itemsOf(this.#talksByParty().get(id));
  }

  /** Whether a party has a stake, an alliance or talks at any time. */
  isEverTied(id: string): boolean {
    return (
      this.#stakesByOwner().has(id) ||
      this.#stakesByOwned().has(id) ||
      this.#alliancesByMember().has(id) ||
      this.#talksByParty().has(id)
    );
  }

  readonly #confirmedOf: ConfirmedOf = ({ confirmed, sources }) =>
    confirmed ?? newestDate(sources.map((id) => this.source(id)?.date));

  #stakeOnDay(stake: Stake, day: Day): StakeOnDay | null {
    const onDay = stakeOnDay(stake, day, this.#confirmedOf);
    const owner = this.party(stake.owner);
    return onDay && owner && isDispersed(owner) ? { ...onDay, dispersed: true } : onDay;
  }

  /** Everything that held on a day. The last few are kept, and must not be changed. */
  snapshotAt(day: Day): Snapshot {
    return this.#snapshots.get(day, () => ({
      day,
      parties: on(this.#parties(), day),
      stakes: settleChangeovers(on(this.#stakes(), day), day),
      alliances: on(this.#alliances(), day),
      talks: on(this.#talks(), day),
      namedGroups: on(this.#namedGroups(), day),
    }));
  }

  /** A stake as it was on a day; undefined before it began. */
  stakeOn({ id, owned }: Stake, day: Day): StakeOnDay | undefined {
    return this.#ownersOn(owned, day).find(({ stake }) => stake.id === id);
  }

  /** An alliance as it was on a day; undefined before it had two members. */
  allianceOn(alliance: Alliance, day: Day): AllianceOnDay | undefined {
    const [member] = alliance.members;
    const entries = member ? this.#alliancesByMember().get(member.party) : undefined;
    return entries?.find(({ item }) => item === alliance)?.timeline.at(day) ?? undefined;
  }

  #ownersOn(id: string, day: Day): StakeOnDay[] {
    return settleChangeovers(on(this.#stakesByOwned().get(id), day), day);
  }

  /**
   * What is known about a party on a day, or about a tie through all its time;
   * undefined when the data set has neither a party nor a tie of that id.
   */
  details(id: string, day: Day): Details | undefined {
    const party = this.party(id);
    if (!party) return this.tie(id);
    return partyDetails(party, day, {
      owners: this.#ownersOn(id, day),
      holdings: this.stakesOwnedBy(id).flatMap((stake) => this.stakeOn(stake, day) ?? []),
      alliances: on(this.#alliancesByMember().get(id), day),
      talks: on(this.#talksByParty().get(id), day),
    });
  }
}
