export { buildScene, type SceneSettings } from './build-scene.js';
export { EDGE_FONT_PX, labelLines } from './labels/label-size.js';
export { boundsOf, type Box } from './geometry.js';
export { computeLayout, type Care } from './layout/compute-layout.js';
export { layoutGraph, type LayoutGraph } from './layout/layout-graph.js';
export { mostConnected, nodeInDirection, type Direction } from './navigate.js';
export {
  DEFAULT_VIEW,
  type EdgeRole,
  type NodeRole,
  type Point,
  type Scene,
  type SceneArea,
  type SceneEdge,
  type SceneNode,
  type SceneShare,
  type ViewSettings,
} from './scene.js';
