import { bisectRight, type Dataset, type Day } from '../../model/index.js';
import { ReversibleUnion } from './reversible-union.js';
import { spannedLinks, type Span } from './tie-spans.js';

/** A link of two numbers in the stretches from the first one on and before the other. */
interface Link {
  a: number;
  b: number;
  from: number;
  until: number;
}

type When = 'earlier' | 'later';

/**
 * Searches the stretches between two days of change for one in which two numbers
 * are connected. A range of stretches is left out as a whole where all its links
 * together do not connect them; else it is halved.
 */
class StretchSearch {
  readonly #union: ReversibleUnion;
  readonly #ends: readonly [number, number];
  readonly #when: When;

  constructor(count: number, ends: readonly [number, number], when: When) {
    this.#union = new ReversibleUnion(count);
    this.#ends = ends;
    this.#when = when;
  }

  /** The last or, later, the first stretch from `low` on and before `high`; undefined for none. */
  find(low: number, high: number, links: readonly Link[]): number | undefined {
    if (low >= high) return undefined;
    const union = this.#union;
    const start = union.mark;
    const partial: Link[] = [];
    for (const link of links) {
      if (link.from <= low && link.until >= high) union.join(link.a, link.b);
      else if (link.from < high && link.until > low) partial.push(link);
    }
    const found = this.#areConnected()
      ? this.#nearest(low, high)
      : this.#findInHalves(low, high, partial);
    union.undoTo(start);
    return found;
  }

  #areConnected(): boolean {
    return this.#union.areJoined(...this.#ends);
  }

  #nearest(low: number, high: number): number {
    return this.#when === 'earlier' ? high - 1 : low;
  }

  #findInHalves(low: number, high: number, links: readonly Link[]): number | undefined {
    const mark = this.#union.mark;
    for (const { a, b } of links) this.#union.join(a, b);
    const canBeConnected = this.#areConnected();
    this.#union.undoTo(mark);
    if (!canBeConnected) return undefined;
    const middle = (low + high) >> 1;
    const halves: [number, number][] = [
      [low, middle],
      [middle, high],
    ];
    if (this.#when === 'earlier') halves.reverse();
    for (const [from, until] of halves) {
      const found = this.find(from, until, links);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A stretch of days without a change, of which one is before or after another day. */
export interface ConnectedStretch extends Span {
  when: When;
}

/**
 * When two parties that are not connected on a day by ties in force last were before
 * it, else when they are first after it: exactly, over all days on which a tie or a
 * party begins or ends. Undefined when they never are. The span is the stretch between
 * two such days, any two, that is nearest to the day.
 */
export function connectedStretch(
  dataset: Dataset,
  a: string,
  b: string,
  day: Day,
): ConnectedStretch | undefined {
  const spans = spannedLinks(dataset);
  const days = new Set<Day>();
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  for (const { from, until } of spans) {
    days.add(from);
    if (until !== undefined) days.add(until);
  }
  const changes = [...days].sort();
  const places = new Map(changes.map((change, index) => [change, index]));
  const links = spans.map((span): Link => {
    const from = places.get(span.from) ?? 0;
    const until = places.get(span.until ?? '') ?? changes.length;
    return { a: numberOf(span.a), b: numberOf(span.b), from, until };
  });
  const ends = [numberOf(a), numberOf(b)] as const;
  const current = bisectRight(changes, day) - 1;
  const stretchAt = (index: number, when: When): ConnectedStretch => {
    return { when, from: changes[index] ?? '', until: changes[index + 1] };
  };
  const earlier = new StretchSearch(numbers.size, ends, 'earlier').find(0, current, links);
  if (earlier !== undefined) return stretchAt(earlier, 'earlier');
  const later = new StretchSearch(numbers.size, ends, 'later').find(
    current + 1,
    changes.length,
    links,
  );
  return later === undefined ? undefined : stretchAt(later, 'later');
}
