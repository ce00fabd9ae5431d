export { chooseChanges } from './choose-changes.js';
export { chooseScope } from './choose-scope.js';
export { Answers, isAnswered, type Answered } from './answers.js';
export { chooseSteps } from './choose-steps.js';
export { connect } from './connection.js';
export { explain } from './explain.js';
export { isComparing, showsSeveralDays, type Surface } from './scenes.js';
export { SCOPES, type Scope } from './scope.js';
export { seenOf } from './history.js';
export { Store } from './store.js';
export type { Listener, StoreEvent } from './store-event.js';
export { withSelected, withToggled, type SelectionType } from './selection.js';
export { ADDRESS_NAMES } from './address.js';
export { addressChoices } from './address-choices.js';
export { hrefOf, openAddress } from './open-address.js';
export { addressInText, addressOf, linkTo, showAddress } from './picture-address.js';
export { PageAddress, type Misread } from './page-address.js';
export { openFiles, type OpenedFile } from './open-files.js';
export { comparedDays } from './compared-days.js';
export { MOST_DAYS } from './days.js';
export { showDays } from './show-days.js';
export { layoutOfView } from './layouts.js';
export { memoize } from './memoize.js';
export { isSmall } from './answers.js';
export { ComputedInSlices } from './computed-in-slices.js';
export { inSlices, nextTask, whenIdle } from './next-task.js';
export type { Question } from './questions/question.js';
export { COMPANY_CONTROL, type CompanyControl } from './questions/company-control.js';
export { COMPANY_VOTE, type CompanyVote, type Voter } from './questions/company-vote.js';
export { END_HOLDINGS, type EndHoldings, type HeldShare } from './questions/end-holdings.js';
export { END_OWNERS, type EndOwners } from './questions/end-owners.js';
export { SHARE_ORIGIN, type ShareOrigin } from './questions/share-origin.js';
export { searchStoryline } from './storyline-search.js';
export type { DayRange } from './day-range.js';
export { DEFAULT_TABLE, TABLE_TABS, type TableState, type TableTab } from './table-state.js';
export { LoadingError, problemsOf } from './loading-error.js';
export type { Load, Loaded, Origin, Part } from './load-state.js';
export {
  initialState,
  today,
  withDay,
  withFilters,
  withLoad,
  withView,
  VIEWS,
  type ChangesState,
  type Seen,
  type ConnectedPair,
  type ExplainedPair,
  type Settings,
  type State,
  type View,
} from './state.js';
