export { addressMessages } from './en/address.js';
export { droppedPictureMessages } from './en/dropped-picture.js';
export { embeddingMessages } from './en/embedding.js';
export { exportMessages } from './en/export.js';
export { pictureDialogMessages } from './en/picture-dialog.js';
export { compareTexts } from './compare-texts.js';
export { filterMessages } from './en/filters.js';
export { keyboardMessages } from './en/keyboard.js';
export { networkMessages } from './en/network.js';
export { thresholdMessages } from './en/threshold.js';
export { serverMessages } from './en/server.js';
export { storylineMessages } from './en/storyline.js';
export { timelineMessages } from './en/timeline.js';
export * as messages from './messages.js';
export {
  formatCountry,
  formatShortCountry,
  formatLanguage,
  isCatalogueLanguage,
  isLanguageOf,
} from './display-names.js';
export { formatCompact, formatCount, formatNumber, LANGUAGE } from './format.js';
export { formatList, joinList } from './format-list.js';
export { formatDay, formatPartialDate } from './format-date.js';
export { formatLongDay } from './format-long-day.js';
export { formatMoney } from './format-money.js';
export { formatPeriod } from './format-period.js';
export { openingMessages } from './en/opening.js';
export { importMessages } from './import-messages.js';
export type { NoteWording } from './en/import-notes.js';
export { inspectorMessages } from './inspector-messages.js';
export {
  edgeLabelLines,
  talksMark,
  type BundleLabel,
  type EdgeLabel,
  type TalksLabel,
} from './edge-label.js';
export { MARKS } from './marks.js';
export { formatBounds } from './format-bounds.js';
export { formatShare, type FormatShareOptions } from './format-share.js';
export { formatShareOfCapital, formatShareOfVotes } from './format-share-of.js';
export { problemMessages } from './problem-messages.js';
export { formatShortList, preview, quote } from './quote.js';
export { nameRecord } from './record-name.js';
export {
  formatShortShare,
  joinLabelLines,
  stakeLabelLines,
  type StakeLabel,
} from './stake-label.js';
export type { ForeignContent, SyntaxFault } from './en/syntax.js';
export type { Wording } from './wording.js';
export {
  changeLabelLines,
  yearOf,
  type ChangeLabel,
  type StakeChangeLabel,
  type TieChangeLabel,
} from './change-label.js';
export { comparisonMessages } from './en/comparison.js';
