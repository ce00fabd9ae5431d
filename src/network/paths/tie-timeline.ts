import { bisectRight, talksEnd, type Dataset, type Day } from '../../model/index.js';
import { indicesByRow, type Rows } from '../compressed-rows.js';
import { groupByKeys } from '../group-by.js';
import { stakeCosts, type PathCosts } from './path-cost.js';
import { commonSpan, existenceOf, spanOf, spansOfOwners, type Span } from './tie-spans.js';

/** A tie that leads from each of its parties to each other one. */
export interface GraphTie {
  id: string;
  /** The numbers of its parties, two or more. */
  members: readonly number[];
  costs: PathCosts;
}

/** A stake, from its owner to what is owned, in the stretches from the first one on and before the other. */
export interface StakeStretch extends GraphTie, Stretches {
  members: readonly [number, number];
}

/** Stretches by number, of which the last one is left out. */
export interface Stretches {
  from: number;
  until: number;
}

/** A party, by number, in an alliance or in talks, by its node. */
export interface Membership extends Stretches {
  party: number;
  node: number;
}

/** Two nodes by number, in the stretches in which a tie in force links them. */
export interface Links {
  /** By node the links that end there: beyond the number of links each is listed from its other end. */
  byNode: Rows;
  a: Int32Array;
  b: Int32Array;
  from: Int32Array;
  until: Int32Array;
}

/**
 * When the ties of a data set are in force, through all its time, which is divided into
 * stretches of days without a change. Parties are nodes with numbers from 0 in the order of
 * their ids; after them come alliances and talks, each of which links its members.
 */
export class TieTimeline {
  readonly dataset: Dataset;
  /** The ids of all parties, sorted. */
  readonly ids: readonly string[];
  /** The first day of each stretch, ascending. */
  readonly changes: readonly Day[];
  readonly stakes: readonly StakeStretch[];
  readonly memberships: readonly Membership[];
  readonly links: Links;
  readonly nodeCount: number;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #existence: readonly Span[];

  constructor(dataset: Dataset) {
    const { parties, stakes, alliances, talks } = dataset;
    const sorted = [...parties].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.dataset = dataset;
    this.ids = sorted.map(({ id }) => id);
    this.nodeCount = sorted.length + alliances.length + talks.length;
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.#existence = sorted.map(existenceOf);
    const held = stakes.filter(({ owner, owned }) => owner !== owned);
    const spans = [...groupByKeys(held, ({ owned }) => [owned]).values()]
      .flatMap((inOne) => [...spansOfOwners(inOne)])
      .flatMap(({ onDay, span }) => {
        const { id, owner, owned } = onDay.stake;
        const common = this.#whileExisting(span, [owner, owned]);
        return common ? { id, owner, owned, costs: stakeCosts(onDay), span: common } : [];
      });
    const members = [
      ...alliances.map((alliance) => alliance.members),
      ...talks.map((one) =>
        one.parties.map((party) => ({ party, from: one.from, until: talksEnd(one) })),
      ),
    ].flatMap((ofOne, place) =>
      ofOne.flatMap(({ party, from, until }) => {
        const common = this.#whileExisting(spanOf(from, until), [party]);
        return common ? { party, node: sorted.length + place, span: common } : [];
      }),
    );
    const days = [...spans, ...members].flatMap(({ span: { from, until } }) =>
      until === undefined ? from : [from, until],
    );
    this.changes = [...new Set(days)].sort();
    const stretchesOf = this.#stretches();
    this.stakes = spans.map(({ id, owner, owned, costs, span }) => {
      const { from, until } = stretchesOf(span);
      return { id, members: [this.#number(owner), this.#number(owned)], costs, from, until };
    });
    this.memberships = members.map(({ party, node, span }) => {
      return { party: this.#number(party), node, ...stretchesOf(span) };
    });
    this.links = this.#linked();
  }

  /** The number of a party; undefined for an unknown id. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Whether a party, by number, exists on a day. */
  existsOn(party: number, day: Day): boolean {
    const span = this.#existence[party];
    return span !== undefined && span.from <= day && (span.until === undefined || day < span.until);
  }

  /** The stretch of a day; −1 before the first change. */
  stretchOf(day: Day): number {
    return bisectRight(this.changes, day) - 1;
  }

  #number(id: string): number {
    return this.#numbers.get(id) ?? 0;
  }

  #whileExisting(span: Span, ids: readonly string[]): Span | undefined {
    const spans = ids.flatMap((id) => this.#existence[this.#numbers.get(id) ?? -1] ?? []);
    return spans.length === ids.length ? commonSpan([span, ...spans]) : undefined;
  }

  #stretches(): (span: Span) => Stretches {
    const places = new Map(this.changes.map((change, index) => [change, index]));
    return ({ from, until }) => {
      return { from: places.get(from) ?? 0, until: places.get(until ?? '') ?? this.changes.length };
    };
  }

  #linked(): Links {
    const all = [
      ...this.stakes.map(({ members: [a, b], from, until }) => ({ a, b, from, until })),
      ...this.memberships.map(({ party, node, from, until }) => ({
        a: party,
        b: node,
        from,
        until,
      })),
    ];
    const a = Int32Array.from(all, (link) => link.a);
    const b = Int32Array.from(all, (link) => link.b);
    return {
      byNode: indicesByRow([...a, ...b], this.nodeCount),
      a,
      b,
      from: Int32Array.from(all, ({ from }) => from),
      until: Int32Array.from(all, ({ until }) => until),
    };
  }
}

const timelines = new WeakMap<Dataset, TieTimeline>();

/** The timeline of a data set, made when it is first asked for. */
export function tieTimelineOf(dataset: Dataset): TieTimeline {
  const timeline = timelines.get(dataset) ?? new TieTimeline(dataset);
  timelines.set(dataset, timeline);
  return timeline;
}
