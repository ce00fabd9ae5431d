export { messages, type Messages } from './messages.js';
export { formatCount, formatList, formatNumber } from './format.js';
export { formatDay, formatPartialDate } from './format-date.js';
export { formatShare, type FormatShareOptions } from './format-share.js';
