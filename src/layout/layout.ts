import type { Point } from '../geometry/index.js';
import { finish } from '../network/index.js';
import type { LayoutGraph } from './layout-graph.js';

/** The centre of every node by its id, in pixels at zoom 1. */
export type Positions = Readonly<Record<string, Point>>;

/**
 * How much work a layout does: `quick` for data that a reader has just opened,
 * `thorough` for data that is laid out once and then shown to many.
 */
export type LayoutQuality = 'quick' | 'thorough';

/** The seed of what a reader has opened. */
export const DEFAULT_SEED = 1;

export interface LayoutOptions {
  /** Default `quick`. */
  quality?: LayoutQuality;
  /** Another seed gives another layout, at random better or worse. A whole number from 0; default 1. */
  seed?: number;
}

/** How far a layout has come. */
export interface LayoutStep {
  /** The share of the work that is done, from 0 to 1. */
  progress: number;
  /** Positions that can be shown, in whole pixels; null while there are no better ones than those before. */
  positions: Positions | null;
}

/**
 * A layout strategy, in steps: the first positions come at once, better ones later;
 * it returns the last. The same graph and options give the same steps, in Node and
 * in a browser. Each step blocks for some tens of milliseconds, the first one longer.
 */
export type Layout = (
  graph: LayoutGraph,
  options?: LayoutOptions,
) => Generator<LayoutStep, Positions>;

/** The last positions of a layout. */
export function finalPositions(steps: Generator<LayoutStep, Positions>): Positions {
  return finish(steps);
}
