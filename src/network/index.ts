export type { Details, PartyDetails, TieDetails } from './details.js';
export { groupHeads } from './groups.js';
export { labelsOf, nameAt } from './name-at.js';
export { NetworkIndex } from './network-index.js';
export { phaseAt, type IntervalPhase } from './phase-at.js';
export type { AllianceOnDay, Snapshot, StakeOnDay, TalksOnDay } from './snapshot.js';
export { endedWithinYears } from './talks-on-day.js';
export { alliancePairs, pairsOf, tiedPairs, type Pair } from './tied-pairs.js';
export { vehicleCount } from './vehicle-count.js';
