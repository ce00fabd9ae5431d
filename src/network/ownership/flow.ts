import { loopOf, type Loop } from './loop.js';
import { orderedCourse, type OrderedCourse } from './ordered-course.js';
import type { Course } from './owner-course.js';
import { WHOLE } from './percent.js';
import { solveLoop } from './solve-loop.js';
import { strongComponents, type Components } from './strong-components.js';

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
  /** All that something may come to, the start included. */
  reached: Int32Array;
  endless: readonly Endless[];
}

export interface FlowOptions {
  /** Whether nothing flows back into the start: what others hold of an owner is left out. Default false. */
  isCut?: boolean;
  /** The most, in percent, that can flow through a party where only limits are known. Default unlimited. */
  largest?: number;
}

/** Of a place that is not there. */
const NOWHERE = -1;

/** The loops of courses by their components, found when something first flows into them. */
const loopsOf = new WeakMap<OrderedCourse, Map<number, Loop>>();

/** Follows a course, solving each loop when all that flows into it is known. All by places. */
class Flowing {
  readonly least: Float64Array;
  /** The same array as `least` as long as all is exact. */
  most: Float64Array;
  readonly endless: Endless[] = [];
  readonly #course: OrderedCourse;
  readonly #start: number;
  /** The start, where nothing flows back into it. */
  readonly #cut: number;
  readonly #largest: number;
  readonly #loops: Map<number, Loop>;
  /** By place the index in the loop at hand, from 1 on; 0 outside of it. */
  readonly #indexOf: Int32Array;

  constructor(course: OrderedCourse, start: number, { isCut, largest = Infinity }: FlowOptions) {
    const size = course.parties.length;
    this.#course = course;
    this.#start = start;
    this.#cut = isCut ? start : NOWHERE;
    this.#largest = largest;
    this.#loops = loopsOf.get(course) ?? new Map<number, Loop>();
    loopsOf.set(course, this.#loops);
    this.least = new Float64Array(size);
    this.most = course.shares.areExact ? this.least : new Float64Array(size);
    this.#indexOf = new Int32Array(size);
    this.least[start] = this.most[start] = WHOLE;
  }

  /** Passes on what is at the start, to the end of the course. */
  run(): void {
    const { components, componentOf } = this.#course;
    const { starts } = components;
    let component = componentOf[this.#start] ?? 0;
    if (this.#cut !== NOWHERE && this.#sizeOf(components, component) > 1) {
      // What has no way back into the start falls apart into smaller components.
      this.#runWithin(component++);
    }
    for (; component + 1 < starts.length; component++) {
      const first = starts[component] ?? 0;
      if (this.#sizeOf(components, component) > 1) this.#passComponent(component);
      else if ((this.most[first] ?? 0) > 0) this.#pass(first);
    }
  }

  #sizeOf({ starts }: Components, component: number): number {
    return (starts[component + 1] ?? 0) - (starts[component] ?? 0);
  }

  #runWithin(component: number): void {
    const { edges, ends, componentOf } = this.#course;
    const has = (edge: number): boolean => {
      const end = ends[edge] ?? 0;
      return componentOf[end] === component && end !== this.#cut;
    };
    const { nodes, starts } = strongComponents({ edges, ends, has }, [this.#start]);
    for (let at = 0; at + 1 < starts.length; at++) {
      const members = nodes.subarray(starts[at], starts[at + 1]);
      if (members.length > 1) this.#passLoop(members);
      else this.#pass(members[0] ?? 0);
    }
  }

  /** Passes on what a party has, to those outside the loop at hand. */
  #pass(place: number): void {
    const { edges, ends, shares } = this.#course;
    const { least, most } = this;
    const indexOf = this.#indexOf;
    const cut = this.#cut;
    const [passes, mayPass] = [least[place] ?? 0, this.#limit(place)];
    const last = edges.starts[place + 1] ?? 0;
    for (let edge = edges.starts[place] ?? 0; edge < last; edge++) {
      const end = ends[edge] ?? 0;
      if (end === cut || (indexOf[end] ?? 0) > 0) continue;
      least[end] = (least[end] ?? 0) + (passes * (shares.least[edge] ?? 0)) / WHOLE;
      if (most === least) continue;
      most[end] = (most[end] ?? 0) + (mayPass * (shares.most[edge] ?? 0)) / WHOLE;
    }
  }

  /** The most that a party can have, cut where no more than a limit is possible. */
  #limit(place: number): number {
    const [least, most] = [this.least[place] ?? 0, this.most[place] ?? 0];
    if (most === least) return most;
    return (this.most[place] = Math.max(least, Math.min(most, this.#largest)));
  }

  /** Passes on what has come to a loop of the course. */
  #passComponent(component: number): void {
    const { nodes, starts } = this.#course.components;
    const members = nodes.subarray(starts[component], starts[component + 1]);
    if (!members.some((place) => (this.most[place] ?? 0) > 0)) return;
    this.#passLoop(members, component);
  }

  /** Solves a loop for what flows into it, and passes on what leaves it. A loop that is a component of the course is kept. */
  #passLoop(members: Int32Array, component = NOWHERE): void {
    const indexOf = this.#indexOf;
    for (let at = 0; at < members.length; at++) indexOf[members[at] ?? 0] = at + 1;
    const loop = this.#loops.get(component) ?? loopOf(this.#course, members, indexOf, this.#cut);
    if (component !== NOWHERE) this.#loops.set(component, loop);
    this.#solve(loop);
    for (const place of members) this.#pass(place);
    for (const place of members) indexOf[place] = 0;
  }

  #solve({ members, least, most, leaves }: Loop): void {
    const [leastIn, mostIn] = [valuesOf(this.least, members), valuesOf(this.most, members)];
    const through = solveLoop(least, leastIn);
    const isExact = least === most && (this.most === this.least || areEqual(leastIn, mostIn));
    const mostThrough = isExact ? through : solveLoop(most, mostIn);
    // What runs in circles without an end has no upper end.
    if (!mostThrough && this.most === this.least) this.most = this.least.slice();
    for (let at = 0; at < members.length; at++) {
      const place = members[at] ?? 0;
      this.least[place] = (through ?? leastIn)[at] ?? 0;
      this.most[place] = mostThrough?.[at] ?? Infinity;
    }
    if (through || leaves) return;
    const sum = (of: Float64Array): number => of.reduce((all, value) => all + value, 0);
    const parties = members.map((place) => this.#course.parties[place] ?? 0);
    this.endless.push({ members: parties, least: sum(leastIn), most: sum(mostIn) });
  }
}

/** What some places have. */
function valuesOf(all: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) values[at] = all[places[at] ?? 0] ?? 0;
  return values;
}

function areEqual(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, at) => value === b[at]);
}

/**
 * What of a party comes to each other one along a course: products of shares along
 * each path, added up, where a path may run in circles. Linear but for loops.
 */
export function flowFrom(course: Course, start: number, options: FlowOptions = {}): Flow {
  const ordered = orderedCourse(course);
  const { parties, placeOf } = ordered;
  const flowing = new Flowing(ordered, placeOf[start] ?? 0, options);
  flowing.run();
  const { endless } = flowing;
  const least = new Float64Array(parties.length);
  const most = flowing.most === flowing.least ? least : new Float64Array(parties.length);
  const reached = new Int32Array(parties.length);
  let count = 0;
  for (let place = 0; place < parties.length; place++) {
    const value = flowing.most[place] ?? 0;
    if (value === 0) continue;
    const party = parties[place] ?? 0;
    most[party] = value;
    least[party] = flowing.least[place] ?? 0;
    reached[count++] = party;
  }
  return { least, most, reached: reached.subarray(0, count), endless };
}
