export { Store, type StoreEvent, type Listener, type SelectionType } from './store.js';
export {
  initialState,
  today,
  withDay,
  withLoad,
  withSelected,
  withFilters,
  type StoreState,
  type Load,
  type Loaded,
  type Origin,
  type Part,
  type Positions,
} from './state.js';
