import type { Day } from '../../model/index.js';
import type { Span } from './tie-spans.js';
import type { TieTimeline } from './tie-timeline.js';

type When = 'earlier' | 'later';

/** A stretch of days without a change, of which one is before or after another day. */
export interface ConnectedStretch extends Span {
  when: When;
}

/** What has been reached from one end. */
interface Side {
  component: number[];
  mark: number;
  /** How many of the component have been followed. */
  done: number;
}

/** Who is connected with either of two nodes, in one stretch after another. */
class Reach {
  readonly #timeline: TieTimeline;
  /** By node, the mark of the side from which it was reached last. */
  readonly #reached: Int32Array;
  #search = 0;

  constructor(timeline: TieTimeline) {
    this.#timeline = timeline;
    this.#reached = new Int32Array(timeline.nodeCount);
  }

  /**
   * All that is connected in a stretch with one of two nodes, whichever is connected with
   * fewer; null where both are connected with each other. Both are searched from by turns, so
   * that a small component is found soon, however large the other one is.
   */
  smallerComponent(ends: readonly [number, number], stretch: number): readonly number[] | null {
    const { a, b, from, until, byNode } = this.#timeline.links;
    const reached = this.#reached;
    const begin = (end: number): Side => {
      this.#search += 1;
      reached[end] = this.#search;
      return { component: [end], mark: this.#search, done: 0 };
    };
    let [side, opposite] = [begin(ends[0]), begin(ends[1])];
    for (;;) {
      const { component, mark } = side;
      const node = component[side.done];
      if (node === undefined) return component;
      side.done += 1;
      for (let at = byNode.starts[node] ?? 0; at < (byNode.starts[node + 1] ?? 0); at++) {
        const item = byNode.items[at] ?? 0;
        const link = item % a.length;
        if ((from[link] ?? 0) > stretch || (until[link] ?? 0) <= stretch) continue;
        const other = (item < a.length ? b[link] : a[link]) ?? 0;
        if (reached[other] === opposite.mark) return null;
        if (reached[other] === mark) continue;
        reached[other] = mark;
        component.push(other);
      }
      [side, opposite] = [opposite, side];
    }
  }

  /**
   * The nearest stretch before or after one in which a component, as found last, is linked with
   * anything else: until then it cannot be connected with more. Undefined where it never is.
   */
  nearestLink(component: readonly number[], stretch: number, when: When): number | undefined {
    const { a, b, from, until, byNode } = this.#timeline.links;
    const mark = this.#reached[component[0] ?? 0];
    let nearest: number | undefined;
    for (const node of component) {
      for (let at = byNode.starts[node] ?? 0; at < (byNode.starts[node + 1] ?? 0); at++) {
        const item = byNode.items[at] ?? 0;
        const link = item % a.length;
        const other = (item < a.length ? b[link] : a[link]) ?? 0;
        if (this.#reached[other] === mark) continue;
        const [first, last] = [from[link] ?? 0, (until[link] ?? 0) - 1];
        if (when === 'earlier' && last < stretch) nearest = Math.max(nearest ?? last, last);
        if (when === 'later' && first > stretch) nearest = Math.min(nearest ?? first, first);
      }
    }
    return nearest;
  }
}

/**
 * When two parties that are not connected on a day by ties in force last were before
 * it, else when they are first after it: exactly, over all days on which a tie or a
 * party begins or ends. Undefined when they never are. The span is the stretch between
 * two such days, any two, that is nearest to the day.
 */
export function connectedStretch(
  timeline: TieTimeline,
  from: string,
  to: string,
  day: Day,
): ConnectedStretch | undefined {
  const ends = [timeline.numberOf(from), timeline.numberOf(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return undefined;
  const reach = new Reach(timeline);
  const { changes } = timeline;
  for (const when of ['earlier', 'later'] as const) {
    let stretch: number | undefined = timeline.stretchOf(day);
    while (stretch !== undefined) {
      const component = reach.smallerComponent([ends[0], ends[1]], stretch);
      if (!component) return { when, from: changes[stretch] ?? '', until: changes[stretch + 1] };
      stretch = reach.nearestLink(component, stretch, when);
    }
  }
  return undefined;
}
