/** Everything that needs no DOM: the model, the readers, the questions, the layout and the scene. */
export * from './model/index.js';
export { formatDay, formatPartialDate, formatShare } from './messages/index.js';
export * from './formats/index.js';
export * from './network/index.js';
export * from './geometry/index.js';
export * from './layout/index.js';
export * from './scene/index.js';
