import type { Dataset, Day, Party, Stake } from '../../model/index.js';
import { NetworkIndex } from '../network-index.js';
import type { Snapshot } from '../snapshot.js';
import { changeDays } from './change-days.js';
import { partiesOf, recordOf, type Change } from './change.js';
import { changesOfTies } from './changes-between.js';
import { changesOfParties } from './party-changes.js';

const BEFORE_ALL: Day = '1000-01-01';

/** What changed of a record on one day. */
export interface ChangesOnDay {
  day: Day;
  /** One at least. */
  changes: readonly Change[];
}

/** The ties that say what becomes of a record; of a party also who else holds what it holds. */
function tiesOf(index: NetworkIndex, id: string): Pick<Dataset, 'stakes' | 'alliances' | 'talks'> {
  const tie = index.tie(id);
  switch (tie?.type) {
    case 'stake':
      return { stakes: index.stakesIn(tie.stake.owned), alliances: [], talks: [] };
    case 'alliance':
      return { stakes: [], alliances: [tie.alliance], talks: [] };
    case 'talks':
      return { stakes: [], alliances: [], talks: [tie.talks] };
    case undefined: {
      const held = new Set(index.stakesOwnedBy(id).map(({ owned }) => owned));
      const stakes = new Set<Stake>(index.stakesIn(id));
      // At the changeover of a coarse date the other owners decide who holds what.
      for (const owned of held) for (const stake of index.stakesIn(owned)) stakes.add(stake);
      return { stakes: [...stakes], alliances: index.alliancesOf(id), talks: index.talksOf(id) };
    }
  }
}

/** What changed of ties between two days, and of one party: what becomes of the others is not looked for. */
function changesAround(own: readonly Party[], earlier: Snapshot, later: Snapshot): Change[] {
  const alone = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    parties: snapshot.parties.filter((party) => own.includes(party)),
  });
  const [before, after] = [alone(earlier), alone(later)];
  return [...changesOfTies(earlier, later), ...changesOfParties(own, before, after)];
}

/**
 * All that ever changed of a party, with its ties, or of a tie, by the days from which the
 * picture shows it, ascending. Empty for an unknown id.
 */
export function recordHistory(index: NetworkIndex, id: string): ChangesOnDay[] {
  const ties = tiesOf(index, id);
  const ids = new Set([
    id,
    ...ties.stakes.flatMap(({ owner, owned }) => [owner, owned]),
    ...ties.alliances.flatMap(({ members }) => members.map(({ party }) => party)),
    ...ties.talks.flatMap(({ parties }) => parties),
  ]);
  const parties = [...ids].flatMap((one) => index.party(one) ?? []);
  const around = new NetworkIndex({ ...index.dataset, ...ties, parties, groups: [] });
  const own = parties.filter((party) => party.id === id);
  const history: ChangesOnDay[] = [];
  let earlier = around.snapshotAt(BEFORE_ALL);
  for (const day of changeDays(around.dataset)) {
    const later = around.snapshotAt(day);
    const changes = changesAround(own, earlier, later).filter(
      (change) => recordOf(change) === id || partiesOf(change).includes(id),
    );
    if (changes.length > 0) history.push({ day, changes });
    earlier = later;
  }
  return history;
}
