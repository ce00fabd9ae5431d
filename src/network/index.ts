export { findDetails, type Details, type PartyDetails, type TieDetails } from './details.js';
export { groupHeads } from './groups.js';
export { phaseAt, type IntervalPhase } from './phase-at.js';
export { labelsOf, nameAt } from './name-at.js';
export {
  takeSnapshot,
  type AllianceOnDay,
  type Snapshot,
  type StakeOnDay,
  type TalksOnDay,
} from './snapshot.js';
export { pairsOf, tiedPairs, type Pair } from './tied-pairs.js';
export { vehicleCount } from './vehicle-count.js';
