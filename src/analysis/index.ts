export { findDossier, type Dossier, type PartyDossier, type TieDossier } from './dossier.js';
export { groupHeads } from './groups.js';
export { presenceOn, type Presence } from './interval.js';
export { labelsOf, nameOn } from './name-on.js';
export {
  takeSnapshot,
  type AllianceOnDay,
  type Snapshot,
  type StakeOnDay,
  type TalksOnDay,
} from './snapshot.js';
export { vehicleCount } from './vehicle-count.js';
