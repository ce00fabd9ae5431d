export { deepFreeze } from './deep-freeze.js';
export { parseDataset, type DatasetResult } from './parse-dataset.js';
export * from './partial-date.js';
export { placeOf } from './place.js';
export { listInWords, preview, quote, shorten } from './preview.js';
export { MAX_PROBLEMS } from './problem-list.js';
export {
  DatasetError,
  problem,
  type Problem,
  type ProblemParts,
  type RuleName,
} from './problem.js';
export * from './schema/alliance.js';
export * from './schema/common.js';
export * from './schema/dataset.js';
export * from './schema/dispute.js';
export * from './schema/party.js';
export * from './schema/size.js';
export * from './schema/source.js';
export * from './schema/stake.js';
export * from './schema/talks.js';
export { roundOutwards, roundShare, roundSum } from './round-share.js';
export * from './share.js';
export { talksEnd } from './talks-end.js';
