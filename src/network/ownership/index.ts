export { circlesAbove, type Circle } from './circles.js';
export { closedLoops } from './closed-loops.js';
export { controllersAt } from './control-at-threshold.js';
export type { ControlOptions } from './control-options.js';
export { controlSteps, type ControlStep } from './control-steps.js';
export { allControllers, controllers, type Controllers } from './controllers.js';
export { criticalThresholds, weakestLinks, type VoteOptions } from './critical-thresholds.js';
export { capitalForVotes, directOwners } from './direct-owners.js';
export { groupVotes, type ControlCertainty, type GroupVotes } from './group-votes.js';
export type { PartyShare } from './party-share.js';
export { isSameBounds, type Basis, type ShareBounds } from './percent.js';
export { portfolio, type OwnershipOptions } from './portfolio.js';
export { powerIndices, type PowerIndices, type PowerOptions } from './power-indices.js';
export { reach, type ReachedCompany } from './reach.js';
export { oversubscribed } from './recorded-share.js';
export { selfOwnership } from './self-ownership.js';
export {
  sharePaths,
  type ShareLink,
  type SharePath,
  type SharePaths,
  type SharePathsOptions,
} from './share-paths.js';
export {
  ultimateOwners,
  unknownShares,
  type ClosedLoop,
  type UltimateOwners,
} from './ultimate-owners.js';
