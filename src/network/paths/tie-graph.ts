import type { Day } from '../../model/index.js';
import { indicesByRow, type Rows } from '../compressed-rows.js';
import { LastFew } from '../last-few.js';
import type { Visible } from '../filters/visible.js';
import type { TalksOnDay } from '../snapshot.js';
import { endedWithinYears, talksOnDay } from '../talks-on-day.js';
import { ALLIANCE_COSTS, compareCosts, talksCosts } from './path-cost.js';
import type { GraphTie, TieTimeline } from './tie-timeline.js';

/** Talks that go on; and, with a number of years, those that ended no longer ago without success. */
function areIncluded(onDay: TalksOnDay, years: number | undefined, day: Day): boolean {
  if (!onDay.ended) return true;
  return years !== undefined && onDay.state !== 'completed' && endedWithinYears(onDay, years, day);
}

/** The parties and the ties of one day as a graph. It does not depend on the order of the data. */
export class TieGraph {
  readonly ties: readonly GraphTie[];
  readonly #timeline: TieTimeline;
  readonly #exists: Uint8Array;
  /** By party, the places of its ties among the members of all ties. */
  readonly #byParty: Rows;
  /** By place among those members, the number of the tie. */
  readonly #tieAt: Int32Array;

  /**
   * The stakes and alliances in force on a day, and the talks that go on. With `talksYears`
   * also talks that came to nothing and ended no longer ago. Ties of parties that do not exist
   * on the day are left out, and with `visible` all that filters leave out.
   */
  constructor(
    timeline: TieTimeline,
    day: Day,
    talksYears: number | undefined,
    visible: Visible | null = null,
  ) {
    this.#timeline = timeline;
    const { ids } = timeline;
    this.#exists = new Uint8Array(ids.length);
    for (const [party, id] of ids.entries()) {
      const isVisible = visible?.parties.has(id) ?? true;
      if (isVisible && timeline.existsOn(party, day)) this.#exists[party] = 1;
    }
    const ties: GraphTie[] = [];
    for (const tie of tiesOn(timeline, day, talksYears)) {
      if (visible?.ties.has(tie.id) === false) continue;
      const members = tie.members.filter((party) => this.has(party));
      if (members.length > 1)
        ties.push(members.length < tie.members.length ? { ...tie, members } : tie);
    }
    this.ties = ties;
    const memberCount = this.ties.reduce((sum, { members }) => sum + members.length, 0);
    const parties = new Int32Array(memberCount);
    this.#tieAt = new Int32Array(memberCount);
    let place = 0;
    for (const [number, { members }] of this.ties.entries()) {
      for (const party of members) {
        this.#tieAt[place] = number;
        parties[place++] = party;
      }
    }
    this.#byParty = indicesByRow(parties, ids.length);
  }

  get ids(): readonly string[] {
    return this.#timeline.ids;
  }

  /** Whether a party, by number, is in the graph. */
  has(party: number): boolean {
    return this.#exists[party] === 1;
  }

  /** The number of a party; undefined for one that is not in the graph. */
  numberOf(id: string): number | undefined {
    const number = this.#timeline.numberOf(id);
    return number !== undefined && this.has(number) ? number : undefined;
  }

  /** Calls back with each tie of a party and its number. */
  forEachTie(party: number, visit: (tie: GraphTie, number: number) => void): void {
    const { starts, items } = this.#byParty;
    for (let at = starts[party] ?? 0; at < (starts[party + 1] ?? 0); at++) {
      const number = this.#tieAt[items[at] ?? 0] ?? 0;
      const tie = this.ties[number];
      if (tie) visit(tie, number);
    }
  }

  /** The ties between two parties, the strongest first. */
  tiesBetween(a: number, b: number): GraphTie[] {
    const ties: GraphTie[] = [];
    this.forEachTie(a, (tie) => {
      if (tie.members.includes(b)) ties.push(tie);
    });
    return ties.sort(
      (x, y) => compareCosts(x.costs.strongest, y.costs.strongest) || (x.id < y.id ? -1 : 1),
    );
  }
}

/** Of how many days graphs are kept: pairs are asked about on one day, and on the day on which they were last connected. */
const KEPT_GRAPHS = 4;

const graphs = new WeakMap<TieTimeline, LastFew<string, TieGraph>>();

/** The graph of a day of which filters leave out nothing; the last few are kept. */
export function tieGraphOn(timeline: TieTimeline, day: Day, talksYears?: number): TieGraph {
  const known = graphs.get(timeline) ?? new LastFew<string, TieGraph>(KEPT_GRAPHS);
  graphs.set(timeline, known);
  return known.get(`${day} ${talksYears ?? ''}`, () => new TieGraph(timeline, day, talksYears));
}

/** The ties of a day between parties that exist at the time of the tie. */
function tiesOn(timeline: TieTimeline, day: Day, talksYears: number | undefined): GraphTie[] {
  const { dataset, stakes, memberships, ids } = timeline;
  const stretch = timeline.stretchOf(day);
  const isOn = ({ from, until }: { from: number; until: number }): boolean =>
    from <= stretch && stretch < until;
  const ties: GraphTie[] = [];
  for (const stake of stakes) if (isOn(stake)) ties.push(stake);
  const members = dataset.alliances.map(() => new Set<number>());
  for (const membership of memberships) {
    if (isOn(membership)) members[membership.node - ids.length]?.add(membership.party);
  }
  dataset.alliances.forEach(({ id }, place) => {
    const inForce = [...(members[place] ?? [])];
    if (inForce.length > 1) ties.push({ id, members: inForce, costs: ALLIANCE_COSTS });
  });
  for (const one of dataset.talks) {
    const onDay = talksOnDay(one, day);
    if (!onDay || !areIncluded(onDay, talksYears, day)) continue;
    const parties = new Set(one.parties.flatMap((party) => timeline.numberOf(party) ?? []));
    if (parties.size > 1)
      ties.push({ id: one.id, members: [...parties], costs: talksCosts(onDay) });
  }
  return ties;
}
