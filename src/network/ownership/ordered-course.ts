import type { Rows } from '../compressed-rows.js';
import type { Course } from './owner-course.js';
import type { Shares } from './shares.js';
import { strongComponents, type Components } from './strong-components.js';

/**
 * A course with its parties numbered anew, by their places: whatever leads to a party comes
 * before it, and those that lead to one another are side by side. Whoever follows it reads
 * the memory from its beginning to its end. Ways by which nothing can flow are left out.
 */
export interface OrderedCourse {
  /** By place the party, and by party its place. */
  parties: Int32Array;
  placeOf: Int32Array;
  /** Parties that lead to one another, by their places. */
  components: Components;
  /** By place the component, as an index of `components.starts`. */
  componentOf: Int32Array;
  /** By place, the edges that leave it; their numbers are in the same order. */
  edges: Rows;
  /** By edge the place that it leads to. */
  ends: Int32Array;
  /** By edge. */
  shares: Shares;
}

const orders = new WeakMap<Int32Array, WeakMap<Shares, OrderedCourse>>();

/** Numbers 0, 1, 2 and on. */
function upTo(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => index);
}

function inOrder({ edges, ends, has, shares }: Course): OrderedCourse {
  const size = edges.starts.length - 1;
  const { nodes: parties, starts } = strongComponents({ edges, ends, has }, upTo(size));
  const [placeOf, componentOf] = [new Int32Array(size), new Int32Array(size)];
  const rows = new Int32Array(size + 1);
  const kept = new Int32Array(edges.items.length);
  let count = 0;
  parties.forEach((party, place) => {
    placeOf[party] = place;
    for (let at = edges.starts[party] ?? 0; at < (edges.starts[party + 1] ?? 0); at++) {
      const edge = edges.items[at] ?? 0;
      if (has(edge)) kept[count++] = edge;
    }
    rows[place + 1] = count;
  });
  for (let component = 0; component + 1 < starts.length; component++) {
    componentOf.fill(component, starts[component], starts[component + 1]);
  }
  const items = kept.subarray(0, count);
  return {
    parties,
    placeOf,
    components: { nodes: upTo(size), starts },
    componentOf,
    edges: { starts: rows, items: upTo(count) },
    ends: items.map((edge) => placeOf[ends[edge] ?? 0] ?? 0),
    shares: shares.inOrder(items),
  };
}

/** A course in order, which is found once for each graph, basis and direction. */
export function orderedCourse(course: Course): OrderedCourse {
  const known = orders.get(course.ends) ?? new WeakMap<Shares, OrderedCourse>();
  orders.set(course.ends, known);
  const order = known.get(course.shares) ?? inOrder(course);
  known.set(course.shares, order);
  return order;
}
