import type { Visible } from '../filters/visible.js';
import { endedWithinYears } from '../talks-on-day.js';
import type { Snapshot, TalksOnDay } from '../snapshot.js';
import {
  ALLIANCE_COSTS,
  compareCosts,
  stakeCosts,
  talksCosts,
  type PathCosts,
} from './path-cost.js';

/** A tie that leads from each of its parties to each other one. */
export interface GraphTie {
  /** From 0 to the number of ties. */
  number: number;
  id: string;
  /** The numbers of its parties, two or more. */
  members: readonly number[];
  costs: PathCosts;
}

/** Talks that go on; and, with a number of years, those that ended no longer ago without success. */
function areIncluded(onDay: TalksOnDay, years: number | undefined, day: string): boolean {
  if (!onDay.ended) return true;
  return years !== undefined && onDay.state !== 'completed' && endedWithinYears(onDay, years, day);
}

/** The parties and the ties of one day as a graph. It does not depend on the order of the data. */
export class TieGraph {
  /** The ids of all parties, sorted; a party is called by its place in this list. */
  readonly ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #tiesOf: readonly GraphTie[][];
  readonly #visible: Visible | null;
  #tieCount = 0;

  /**
   * Of a snapshot: the stakes and alliances in force, and the talks that go on. With
   * `talksYears` also talks that came to nothing and ended no longer ago. Ties of parties
   * that do not exist on the day are left out, and with `visible` all that filters leave out.
   */
  constructor(snapshot: Snapshot, talksYears: number | undefined, visible: Visible | null = null) {
    const { day, parties, stakes, alliances, talks } = snapshot;
    this.#visible = visible;
    this.ids = parties
      .map(({ id }) => id)
      .filter((id) => visible?.parties.has(id) ?? true)
      .sort();
    this.#numbers = new Map(this.ids.map((id, index) => [id, index]));
    this.#tiesOf = this.ids.map(() => []);
    for (const onDay of stakes) {
      const { id, owner, owned } = onDay.stake;
      if (!onDay.ended) this.#add(id, [owner, owned], stakeCosts(onDay));
    }
    for (const { alliance, members, ended } of alliances) {
      const ids = members.map(({ party }) => party);
      if (!ended) this.#add(alliance.id, ids, ALLIANCE_COSTS);
    }
    for (const onDay of talks) {
      const { id, parties: ids } = onDay.talks;
      if (areIncluded(onDay, talksYears, day)) this.#add(id, ids, talksCosts(onDay));
    }
  }

  get tieCount(): number {
    return this.#tieCount;
  }

  /** The number of a party; undefined for one that does not exist on the day. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  tiesOf(party: number): readonly GraphTie[] {
    return this.#tiesOf[party] ?? [];
  }

  /** The ties between two parties, the strongest first. */
  tiesBetween(a: number, b: number): GraphTie[] {
    return this.tiesOf(a)
      .filter(({ members }) => members.includes(b))
      .sort((x, y) => compareCosts(x.costs.strongest, y.costs.strongest) || (x.id < y.id ? -1 : 1));
  }

  #add(id: string, parties: readonly string[], costs: PathCosts): void {
    const members = [...new Set(parties)].flatMap((party) => this.#numbers.get(party) ?? []);
    if (members.length < 2 || this.#visible?.ties.has(id) === false) return;
    const tie = { number: this.#tieCount++, id, members, costs };
    for (const member of members) this.#tiesOf[member]?.push(tie);
  }
}
