export { layoutDataset } from '../scene/index.js';
