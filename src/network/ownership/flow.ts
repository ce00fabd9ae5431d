import { indicesByRow } from '../compressed-rows.js';
import type { LoopEquations } from './loop-equations.js';
import { WHOLE } from './percent.js';
import type { Shares } from './shares.js';
import { solveLoop } from './solve-loop.js';
import { strongComponents, type Walk } from './strong-components.js';

/** Where shares flow: from owners to what they own, or the other way. */
export interface Course extends Walk {
  shares: Shares;
}

/** Companies that hold one another, into which something flows that does not leave. */
export interface Endless {
  members: Int32Array;
  least: number;
  most: number;
}

/** What of a whole at the start comes to each party, in percent of it; Infinity where it runs in circles without an end. */
export interface Flow {
  least: Float64Array;
  most: Float64Array;
  /** All that was reached, the start included. */
  reached: Int32Array;
  endless: readonly Endless[];
}

/** The edges within a loop, by the member that each leads to. */
interface Inside extends Pick<LoopEquations, 'starts' | 'sources'> {
  edges: Int32Array;
  /** Whether anything surely leaves the loop. */
  leaves: boolean;
}

/** Walks a course in topological order, solving each loop when all that flows into it is known. */
class Flowing {
  readonly least: Float64Array;
  /** The same array as `least` as long as all is exact. */
  most: Float64Array;
  readonly endless: Endless[] = [];
  readonly #course: Course;
  /** By node its place in its loop, from 1 on; 0 outside the loop at hand. */
  readonly #place: Int32Array;
  readonly #largest: number;

  /** `largest` is the most that can flow through a party, where only limits are known. */
  constructor(course: Course, largest: number) {
    const size = course.edges.starts.length - 1;
    this.#course = course;
    this.#largest = largest;
    this.least = new Float64Array(size);
    this.most = course.shares.areExact ? this.least : new Float64Array(size);
    this.#place = new Int32Array(size);
  }

  /** Passes on what a party has, to those outside the loop at hand. */
  pass(node: number): void {
    const { edges, ends, has, shares } = this.#course;
    const { least, most } = this;
    const place = this.#place;
    const [passes, mayPass] = [least[node] ?? 0, this.#limit(node)];
    const last = edges.starts[node + 1] ?? 0;
    for (let at = edges.starts[node] ?? 0; at < last; at++) {
      const edge = edges.items[at] ?? 0;
      const end = ends[edge] ?? 0;
      if (!has(edge) || (place[end] ?? 0) > 0) continue;
      least[end] = (least[end] ?? 0) + (passes * (shares.least[edge] ?? 0)) / WHOLE;
      if (most === least) continue;
      most[end] = (most[end] ?? 0) + (mayPass * (shares.most[edge] ?? 0)) / WHOLE;
    }
  }

  /** The most that a party can have, cut where no more than a limit is possible. */
  #limit(node: number): number {
    const [least, most] = [this.least[node] ?? 0, this.most[node] ?? 0];
    if (most === least) return most;
    return (this.most[node] = Math.max(least, Math.min(most, this.#largest)));
  }

  /** Solves a loop for what flows into it, and passes on what leaves it. */
  passLoop(members: Int32Array): void {
    for (let at = 0; at < members.length; at++) this.#place[members[at] ?? 0] = at + 1;
    const [leastIn, mostIn] = [valuesOf(this.least, members), valuesOf(this.most, members)];
    const inside = this.#inside(members);
    const { least, most } = this.#course.shares;
    const through = solveLoop(equationsOf(inside, least), leastIn);
    const isExact =
      this.most === this.least ||
      (areEqual(leastIn, mostIn) && inside.edges.every((edge) => least[edge] === most[edge]));
    const mostThrough = isExact ? through : solveLoop(equationsOf(inside, most), mostIn);
    // What runs in circles without an end has no upper end.
    if (!mostThrough && this.most === this.least) this.most = this.least.slice();
    for (let at = 0; at < members.length; at++) {
      const node = members[at] ?? 0;
      this.least[node] = (through ?? leastIn)[at] ?? 0;
      this.most[node] = mostThrough?.[at] ?? Infinity;
    }
    if (!through && !inside.leaves) {
      const sum = (of: Float64Array): number => of.reduce((all, value) => all + value, 0);
      this.endless.push({ members, least: sum(leastIn), most: sum(mostIn) });
    }
    for (const node of members) this.pass(node);
    for (const node of members) this.#place[node] = 0;
  }

  /** What the members of a loop hold of one another. */
  #inside(members: Int32Array): Inside {
    const { edges, ends, has, shares } = this.#course;
    let most = 0;
    for (const node of members) most += (edges.starts[node + 1] ?? 0) - (edges.starts[node] ?? 0);
    const [found, from, to] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    let count = 0;
    let leaves = false;
    for (let index = 0; index < members.length; index++) {
      const node = members[index] ?? 0;
      const last = edges.starts[node + 1] ?? 0;
      for (let at = edges.starts[node] ?? 0; at < last; at++) {
        const edge = edges.items[at] ?? 0;
        if (!has(edge)) continue;
        const place = this.#place[ends[edge] ?? 0] ?? 0;
        if (place === 0) {
          leaves ||= (shares.least[edge] ?? 0) > 0;
          continue;
        }
        found[count] = edge;
        from[count] = index;
        to[count++] = place - 1;
      }
    }
    const { starts, items } = indicesByRow(to.subarray(0, count), members.length);
    return {
      starts,
      edges: items.map((at) => found[at] ?? 0),
      sources: items.map((at) => from[at] ?? 0),
      leaves,
    };
  }
}

/** The equations of a loop by what each share in it is, in percent. */
function equationsOf({ starts, sources, edges }: Inside, percent: Float64Array): LoopEquations {
  const weights = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at++) weights[at] = (percent[edges[at] ?? 0] ?? 0) / WHOLE;
  return { size: starts.length - 1, starts, sources, weights };
}

/** What some nodes have. */
function valuesOf(all: Float64Array, nodes: Int32Array): Float64Array {
  const values = new Float64Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) values[at] = all[nodes[at] ?? 0] ?? 0;
  return values;
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, at) => value === b[at]);
}

/**
 * What of a party comes to each other one along a course: products of shares along
 * each path, added up, where a path may run in circles. Linear but for loops.
 * `largest` is the most, in percent, that can flow through a party where only limits
 * are known.
 */
export function flowFrom(course: Course, start: number, largest = Infinity): Flow {
  const { nodes, starts } = strongComponents(course, [start]);
  const flowing = new Flowing(course, largest);
  flowing.least[start] = flowing.most[start] = WHOLE;
  for (let component = 0; component + 1 < starts.length; component++) {
    const members = nodes.subarray(starts[component], starts[component + 1]);
    if (members.length > 1) flowing.passLoop(members);
    else flowing.pass(members[0] ?? 0);
  }
  const { least, most, endless } = flowing;
  return { least, most, reached: nodes, endless };
}
