export { findDossier, type Dossier, type PartyDossier, type TieDossier } from './dossier.js';
export { presenceOn, type Presence } from './interval.js';
export {
  takeSnapshot,
  type AllianceOnDay,
  type Snapshot,
  type StakeOnDay,
  type TalksOnDay,
} from './snapshot.js';
