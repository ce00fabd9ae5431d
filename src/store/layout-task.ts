export { finalPositions } from '../layout/index.js';
export { layoutDataset } from '../scene/index.js';
