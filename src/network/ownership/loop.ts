import { indicesByRow } from '../compressed-rows.js';
import type { LoopEquations } from './loop-equations.js';
import type { OrderedCourse } from './ordered-course.js';
import { WHOLE } from './percent.js';

/** Companies that hold one another, with the equations of what flows between them. */
export interface Loop {
  /** By their places. */
  members: Int32Array;
  least: LoopEquations;
  /** The same object as `least` where all shares in the loop are exact. */
  most: LoopEquations;
  /** Whether anything surely leaves the loop. */
  leaves: boolean;
}

/** The equations of a loop by what each share in it is, in percent. */
function equationsOf(
  { starts, sources }: Pick<LoopEquations, 'starts' | 'sources'>,
  edges: Int32Array,
  percent: Float64Array,
): LoopEquations {
  const weights = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at++) weights[at] = (percent[edges[at] ?? 0] ?? 0) / WHOLE;
  return { size: starts.length - 1, starts, sources, weights };
}

/**
 * The loop of some members by their places. `indexOf` has by place, from 1 on, the index of each member,
 * and 0 for everybody else; what leads to the place `cut` is left out.
 */
export function loopOf(
  { edges, ends, shares }: OrderedCourse,
  members: Int32Array,
  indexOf: Int32Array,
  cut: number,
): Loop {
  let largest = 0;
  for (const node of members) largest += (edges.starts[node + 1] ?? 0) - (edges.starts[node] ?? 0);
  const [found, from, to] = [
    new Int32Array(largest),
    new Int32Array(largest),
    new Int32Array(largest),
  ];
  const { least, most } = shares;
  let count = 0;
  let leaves = false;
  let isExact = true;
  for (let index = 0; index < members.length; index++) {
    const node = members[index] ?? 0;
    for (let edge = edges.starts[node] ?? 0; edge < (edges.starts[node + 1] ?? 0); edge++) {
      const end = ends[edge] ?? 0;
      if (end === cut) continue;
      const place = indexOf[end] ?? 0;
      if (place === 0) {
        leaves ||= (least[edge] ?? 0) > 0;
        continue;
      }
      isExact &&= least[edge] === most[edge];
      found[count] = edge;
      from[count] = index;
      to[count++] = place - 1;
    }
  }
  const { starts, items } = indicesByRow(to.subarray(0, count), members.length);
  const inside = items.map((at) => found[at] ?? 0);
  const rows = { starts, sources: items.map((at) => from[at] ?? 0) };
  const leastEquations = equationsOf(rows, inside, least);
  return {
    members,
    least: leastEquations,
    most: isExact ? leastEquations : equationsOf(rows, inside, most),
    leaves,
  };
}
