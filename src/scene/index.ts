export { sceneBounds } from './bounds.js';
export { buildScene, type SceneSettings } from './build-scene.js';
export { SceneBuilder } from './scene-builder.js';
export { EDGE_FONT_PX, labelSize } from './labels/label-size.js';
export { firstLayout } from './first-layout.js';
export { layoutDataset } from './layout-dataset.js';
export { placeMissingParties } from './place-missing-parties.js';
export { layoutInput, type LayoutInput } from './layout-input.js';
export { cardSummary, type CardSummary } from './overview/card-summary.js';
export {
  layoutOverview,
  layoutOverviewSteps,
  type OverviewLayout,
} from './overview/layout-overview.js';
export type { DraftLine, NetworkDraft } from './network-draft.js';
export { chosenScene } from './focus/chosen-scene.js';
export { connectionScene } from './focus/connection-scene.js';
export { reachScene } from './focus/reach-scene.js';
export { reached, type Reached, type ReachedQuery } from './focus/reached.js';
export { focusScene } from './focus/focus-scene.js';
export { isVisibleCard } from './overview/visible-links.js';
export { openCard } from './overview/opened-card.js';
export {
  arrangeOverview,
  type ArrangedOverview,
  type ComparedSettings,
} from './overview/arrange-overview.js';
export { comparedOverview, type ComparedOverview } from './comparison/compared-overview.js';
export { overviewScene } from './overview/overview-scene.js';
export type { OpenCard } from './overview/place-cards.js';
export type { FrameSize } from './cards/frame.js';
export { mostConnected } from './most-connected.js';
export { nodeInDirection, type Direction } from './navigate.js';
export {
  type DecorationRole,
  type EdgeChange,
  type EdgeRole,
  type Scene,
  type SceneCluster,
  type SceneDecoration,
  type SceneEdge,
  type SceneNode,
  type SceneShare,
  type SceneView,
  type OnDemand,
} from './scene.js';
export { finish, type Steps } from '../layout/index.js';
export { textWidth, type MeasureText, type TextRole } from './text-width.js';
export {
  arrangeStoryline,
  type ArrangedStoryline,
  type PlacedLane,
} from './storyline/arrange-storyline.js';
export { composeStoryline, type StorylineSettings } from './storyline/compose-storyline.js';
export type { OwnerArea, OwnerLabel, OwnerStack } from './storyline/owner-stack.js';
export type { NamesOf } from './storyline/place-names.js';
export type {
  StorylineDirection,
  StorylineName,
  StorylineScene,
  StorylineSceneLane,
  StorylineSceneStake,
  StorylineSceneTouch,
  StorylineStroke,
} from './storyline/storyline-scene.js';
export { multiplesGrid } from './multiples/grid.js';
export { multiplesScene } from './multiples/multiples-scene.js';
