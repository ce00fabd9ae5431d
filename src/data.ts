/** Everything that needs no DOM: the vocabulary, the door, the questions, the scene. */
export * from './model/index.js';
export * from './formats/index.js';
export * from './analysis/index.js';
export * from './scene/index.js';
