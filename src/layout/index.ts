export { chooseRoutes, type ChosenRoutes } from './columns/choose-routes.js';
export type {
  ColumnItem,
  ColumnsGraph,
  ColumnSlots,
  Epoch,
  ItemLink,
  LinkRoute,
  Slot,
} from './columns/columns-graph.js';
export {
  columnPositions,
  type ColumnMetrics,
  type ColumnPositions,
} from './columns/column-positions.js';
export {
  columnsLayout,
  type ColumnsLayout,
  type ColumnsOptions,
} from './columns/columns-layout.js';
export { crossingsByEpoch } from './columns/crossings-by-epoch.js';
export { completePositions } from './complete-positions.js';
export { positionsOf, startLayout, type StartedLayout } from './first-layout.js';
export { faultScore, layoutFaults, overlappingNodes, type LayoutFaults } from './faults.js';
export { nearestFreePosition } from './free-position.js';
export type { LayoutEdge, LayoutGraph, LayoutNode } from './layout-graph.js';
export {
  finalPositions,
  type Layout,
  type LayoutOptions,
  type LayoutQuality,
  type LayoutStep,
  type Positions,
} from './layout.js';
export { networkLayout } from './network-layout.js';
export { placeBlock } from './place-block.js';
export { seededRandom } from './random.js';
export { finish, type Steps } from '../network/index.js';
export { subgraph, visibleGraph } from './visible-graph.js';
export { layoutStoryline } from './storyline/layout-storyline.js';
export type {
  StorylineGraph,
  StorylineMove,
  StorylinePull,
  StorylineRows,
  StorylineStay,
} from './storyline/storyline-graph.js';
