/** Registers every element and exports everything. */
import './elements/define.js';

export * from './classes.js';
export * from './data.js';
