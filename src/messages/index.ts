export { messages, type Messages } from './messages.js';
export { formatCountry, formatLanguage, isCatalogueLanguage } from './display-names.js';
export { formatCount, formatList, formatNumber, joinList } from './format.js';
export { formatDay, formatPartialDate } from './format-date.js';
export { formatMoney } from './format-money.js';
export { formatPeriod } from './format-period.js';
export { inspectorMessages } from './inspector-messages.js';
export { formatShare, type FormatShareOptions } from './format-share.js';
