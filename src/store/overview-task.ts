export { layoutOverviewSteps } from '../scene/index.js';
