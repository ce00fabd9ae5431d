export { clusteredLayout } from './clustered-layout.js';
export { completePositions } from './complete-positions.js';
export { layoutCost, overlappingNodes } from './layout-cost.js';
export type { LayoutEdge, LayoutGraph, LayoutNode } from './layout-graph.js';
export type {
  Layout,
  LayoutOptions,
  LayoutQuality,
  LayoutResult,
  Penalty,
  PlacedNode,
  Positions,
} from './layout.js';
export { subgraph, visibleGraph } from './placed-graph.js';
export { seededRandom } from './random.js';
