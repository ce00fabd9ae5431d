import type { Box, Point } from '../geometry/index.js';
import type { LayoutGraph } from './layout-graph.js';

/** The centre of every node by its id, in pixels at zoom 1. */
export type Positions = Readonly<Record<string, Point>>;

/**
 * How much time a layout may take: `quick` for data that a reader has just
 * opened, `thorough` for data that is laid out once and then shown to many.
 */
export type LayoutQuality = 'quick' | 'thorough';

/** A node with its position. */
export type PlacedNode = Box & { id: string };

/** What speaks against a finished layout beside its own cost, such as labels that are covered. */
export type Penalty = (nodes: readonly PlacedNode[]) => number;

export interface LayoutOptions {
  /** Default `quick`. */
  quality?: LayoutQuality;
  /** Another seed gives another layout, at random better or worse. A whole number from 0; default 1. */
  seed?: number;
  /** The attempt with the lowest sum of cost and penalty is taken. Default 0. */
  penalty?: Penalty;
}

export interface LayoutResult {
  positions: Positions;
  /** The cost with the penalty; only layouts of the same graph can be compared by it. */
  cost: number;
}

/** A layout strategy. The same graph and options give the same positions, in Node and in a browser. */
export type Layout = (graph: LayoutGraph, options?: LayoutOptions) => LayoutResult;
