export { messages, type Messages } from './messages.js';
export { formatCount, formatList, formatNumber } from './format.js';
