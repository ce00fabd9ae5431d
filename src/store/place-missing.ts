export { placeMissingParties } from '../scene/index.js';
