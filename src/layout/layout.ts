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

export interface LayoutOptions {
  /** Default `quick`. */
  quality?: LayoutQuality;
  /**
   * What speaks against a finished layout beside its own cost, such as labels
   * that are covered; the attempt with the lowest sum of both is taken. Default 0.
   */
  penalty?: (nodes: readonly PlacedNode[]) => number;
}

/** A layout strategy. The same graph and options give the same positions, in Node and in a browser. */
export type Layout = (graph: LayoutGraph, options?: LayoutOptions) => Positions;
