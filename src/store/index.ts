export { Store, type StoreEvent, type Listener, type SelectionType } from './store.js';
export { inSlices, nextTask } from './next-task.js';
export type { DayRange } from './selectors.js';
export {
  ALL_YEARS,
  initialState,
  today,
  withDay,
  withFilters,
  withLoad,
  withSelected,
  withView,
  VIEWS,
  type Load,
  type Loaded,
  type Origin,
  type Part,
  type Settings,
  type State,
  type View,
} from './state.js';
