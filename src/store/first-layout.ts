export { firstLayout } from '../scene/index.js';
