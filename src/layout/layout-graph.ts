import type { Day } from '../model/index.js';

/** A party as the layout sees it: a box of a size, with its time and its group. */
export interface LayoutNode {
  id: string;
  width: number;
  height: number;
  /** The days on which the party exists, from the first up to but without the last. */
  from: Day;
  until: Day;
  /** The id of the head of its group on the day of compilation; null when its group is too small. */
  group: string | null;
  /** How much it counts when a line runs under it, 0 to 1; default 1, for a box. */
  obstacleWeight?: number;
}

/** Two parties with all the ties between them. */
export interface LayoutEdge {
  source: string;
  target: string;
  /** How hard the two are held together, from 0 for not at all to 3 for a majority. */
  weight: number;
  /** How much the line counts when lines cross or run under a box, 0 to 1. */
  visibility: number;
  /** How many lines are drawn side by side. */
  lines: number;
  /** The room that the labels on the line need, in pixels. */
  labelWidth: number;
  labelHeight: number;
}

/** The nodes and edges that a layout places. Plain data, so that a worker can be handed it. */
export interface LayoutGraph {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}
