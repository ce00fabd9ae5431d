export { BoxGrid } from './box-grid.js';
export * from './box.js';
export { clusterHull, HULL_PADDING_PX } from './cluster-hull.js';
export { OwnedPoints, type OwnedPoint } from './owned-points.js';
export type { Point } from './point.js';
export * from './quadratic-curve.js';
export * from './segment.js';
export { separate } from './separate.js';
export { SpatialIndex } from './spatial-index.js';
