export { layoutOverview } from '../scene/index.js';
