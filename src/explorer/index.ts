export { Explorer, type Happening, type Listener, type SelectionType } from './explorer.js';
export {
  initialState,
  today,
  withDay,
  withLoad,
  withSelected,
  withView,
  type ExplorerState,
  type Load,
  type Loaded,
  type Origin,
  type Part,
  type Positions,
} from './state.js';
