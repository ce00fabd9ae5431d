export { datasetOnDay } from './dataset-on-day.js';
export { brandsUntil, ownersOfBrand, type BrandOnDay, type BrandOwner } from './brand-history.js';
export { brandsOn } from './brands.js';
export type { CompanyGroup, CompanyGroups, JointVenture } from './company-group.js';
export { controlledCompanies } from './controlled-companies.js';
export { companyGroups, controllersOn, overviewOn } from './groups-at-once.js';
export type { ControlLink } from './control-chain.js';
export type { ControlledCompany } from './controlled-companies.js';
export type { Details, PartyDetails, TieDetails } from './details.js';
export { disputesOf, knownDisputes, type DisputedRecord } from './disputed-records.js';
export { ALL_YEARS, changeFilters } from './filters/change-filters.js';
export {
  DEFAULT_FILTERS,
  BASES,
  OWNER_KINDS,
  hasUsualGroups,
  hidesNothing,
  THRESHOLDS,
  TIE_KINDS,
  type Filters,
  type OwnerKind,
  type TieKind,
} from './filters/filters.js';
export { groupsAt, groupsAtSteps, type GroupsAtThreshold } from './groups-at-threshold.js';
export { headsOfControl } from './heads-of-control.js';
export { isInclusive } from './is-inclusive.js';
export { groupHeads } from './groups.js';
export { disputedOn } from './filters/disputed.js';
export {
  filterCounts,
  pastCounts,
  talksYearsWith,
  type FilterCounts,
  type PastCounts,
} from './filters/filter-counts.js';
export { hiddenCounts, type HiddenCounts } from './filters/hidden-counts.js';
export { talksAreShown } from './filters/in-time.js';
export { withoutHiding } from './filters/without-hiding.js';
export { visibleOn, visibleSteps, type Visible } from './filters/visible.js';
export { LastFew } from './last-few.js';
export { isAfter, laterThan, type LaterEntry } from './later.js';
export { mostConnectedCompanies } from './most-connected.js';
export { labelsOf, nameAt, shortNameAt } from './name-at.js';
export {
  furtherKey,
  neighbourhoodOf,
  type FurtherNeighbours,
  type Neighbour,
  type Neighbourhood,
  type NeighbourhoodOptions,
  type Side,
} from './neighbourhood.js';
export { NetworkIndex } from './network-index.js';
export type { OutsideHolder } from './outside-holder.js';
export {
  overviewSteps,
  type GroupStake,
  type Overview,
  type OverviewCard,
  type OverviewLink,
} from './overview.js';
export { votesAgainstCapital } from './votes-against-capital.js';
export {
  ownershipSummary,
  statedSources,
  statedStakes,
  type OwnershipSummary,
  type StatedStakes,
} from './ownership-summary.js';
export { phaseAt, type IntervalPhase } from './phase-at.js';
export { REGIONS, regionOf, type Region } from './region.js';
export { fold } from './search/fold.js';
export type { Period } from './search/presence.js';
export type { MatchedText, SearchHit } from './search/search-hit.js';
export {
  searchIndexOf,
  searchIndexSteps,
  type SearchIndex,
  type SearchResult,
} from './search/search-index.js';
export type { SearchRecord } from './search/searchable.js';
export type {
  AllianceOnDay,
  NamedGroupOnDay,
  Snapshot,
  StakeOnDay,
  TalksOnDay,
} from './snapshot.js';
export { isApproximate, shareMarks, type ShareMarks } from './share-marks.js';
export { stakeEnd } from './stake-end.js';
export { stakeChanges, stakeOnDay } from './stake-on-day.js';
export { COMPANY_COLUMNS, TIE_COLUMNS, type ColumnKey } from './table/column-keys.js';
export { companyRows, type CompanyRow } from './table/company-rows.js';
export { hasAllParts, type Evidence } from './table/evidence.js';
export { filterRows } from './table/filter-rows.js';
export { sortRows, type SortDirection, type SortKey } from './table/sort-rows.js';
export { tieRows, type TieRow, type TieState } from './table/tie-rows.js';
export { endedWithinYears, talksOnDay } from './talks-on-day.js';
export { alliancePairs, isManySided, pairsOf, type Pair } from './alliance-pairs.js';
export { tiedPairs } from './tied-pairs.js';
export { unrecordedShare, type UnrecordedShare } from './unrecorded-share.js';
export {
  groupVehiclesOn,
  mostVehicles,
  vehicleCount,
  vehiclesOn,
  type VehicleFigure,
} from './vehicles.js';
export {
  connectionOf,
  type ConnectedPaths,
  type Connection,
  type ConnectionQuery,
  type OtherTime,
  type TiePath,
  type TiePaths,
} from './paths/connection.js';
export { pathClauses, type PathClause } from './paths/path-clauses.js';
export { tieOnDay, type TieOnDay } from './paths/tie-on-day.js';
export * from './changes/index.js';
export * from './ownership/index.js';
export * from './storyline/index.js';
export { hasTiesOn } from './has-ties-on.js';
export { openSuccessors, type OpenSuccessor } from './open-successors.js';
export { finish, forEachIn, type Steps } from './steps.js';
