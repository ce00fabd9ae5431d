import type { Day } from '../model/index.js';

/** A party in a layout: the size of its box, its lifetime and its group. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  /** The days on which the party exists, from the first up to but without the last. */
  from: Day;
  until: Day;
  /** The id of the head of its group on the day of compilation; null when its group is too small. */
  group: string | null;
  /** How much it counts when an edge runs under it, 0 to 1; default 1. */
  obstacleWeight?: number;
}

/** Two parties with all the ties between them, as one edge. */
export interface LayoutEdge {
  source: string;
  target: string;
  /** The id of the end that owns the other one; left out where neither does, or both. */
  owner?: string;
  /** How hard the two are held together, from 0 for not at all to 3 for a majority. */
  weight: number;
  /** How much the edge counts when edges cross or run under a box, 0 to 1; 0 where it is not drawn. */
  visibility: number;
  /** How many parallel edges are drawn. */
  lines: number;
  /** The size of all labels of the edge together, in pixels. */
  labelWidth: number;
  labelHeight: number;
}

/** The nodes and edges that a layout places. Plain data, so that it can be sent to a worker. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}
