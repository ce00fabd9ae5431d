/**
 * For rendering on a server with Lit: registers what is rendered there of `<ownership-explorer>` and
 * `<ownership-graph>`, and exports everything of `data.js`. No other entry registers anything on a server.
 */
import './elements/server/define.js';

export * from './data.js';
