export { clusteredLayout } from './clustered-layout.js';
export type { LayoutEdge, LayoutGraph, LayoutNode } from './layout-graph.js';
export type { Layout, LayoutOptions, LayoutQuality, PlacedNode, Positions } from './layout.js';
export { seededRandom } from './random.js';
