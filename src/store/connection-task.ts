export { connectionOf, NetworkIndex } from '../network/index.js';
