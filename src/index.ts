/** Registers every element and exports everything. */
import './elements/explorer/define.js';
import './elements/graph/define.js';
import './elements/inspector/define.js';
import './elements/legend/define.js';

export * from './classes.js';
export * from './data.js';
