/** Every element as a class, without registering any. */
export { OwnershipChanges } from './elements/changes/changes.js';
export { OwnershipExplorer } from './elements/explorer/explorer.js';
export { OwnershipFilters } from './elements/filters/filters.js';
export { OwnershipGraph } from './elements/graph/graph.js';
export { OwnershipInspector } from './elements/inspector/inspector.js';
export { OwnershipLegend } from './elements/legend/legend.js';
export { OwnershipList } from './elements/list/list.js';
export { OwnershipOpen } from './elements/open/open.js';
export { OwnershipSearch } from './elements/search/search.js';
export { OwnershipStoryline } from './elements/storyline/storyline.js';
export { OwnershipTable } from './elements/table/table.js';
export { OwnershipTimeline } from './elements/timeline/timeline.js';
export type { PictureOptions } from './render/index.js';
export type {
  OwnershipChangeEvent,
  OwnershipCompleteEvent,
  OwnershipErrorEvent,
  OwnershipHoverEvent,
  OwnershipLoadEvent,
  OwnershipSelectEvent,
} from './elements/shared/events.js';
export type { Settings, Store } from './store/index.js';
