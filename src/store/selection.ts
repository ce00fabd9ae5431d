import { NOTHING, type State, type Step } from './state.js';

/** What an id stands for; null where the data has nothing of that id, or there is no data yet. */
export type SelectionType = 'party' | 'stake' | 'alliance' | 'talks' | null;

/** The views in which a reader goes from party to party, and back. */
function hasSteps({ view }: State): boolean {
  return view === 'overview' || view === 'focus';
}

function stepOf({ view, selected, centre, steps, expanded }: State): Step {
  return { view, selected, centre, steps, expanded };
}

function pushed(state: State): readonly Step[] {
  return hasSteps(state) ? [...state.history, stepOf(state)] : state.history;
}

/**
 * Selects a party or a tie. The id of an edge stands for the tie that it belongs
 * to. A party that is selected in the overview opens the focus view, unless the
 * page has set the view; no selection leads back to the overview.
 */
export function withSelected(
  state: State,
  id: string | null,
  typeOf: (id: string) => SelectionType,
): State {
  const selected = id === null ? null : (id.split('/')[0] ?? null);
  if (selected === state.selected) return state;
  const view = state.isViewPinned ? state.view : viewAfter(state, selected, typeOf);
  // Cards that were opened stay open as long as the reader stays with them.
  const staysInOverview = state.view === 'overview' && view === 'overview';
  if (selected === null) {
    const expanded = staysInOverview ? state.expanded : NOTHING;
    return { ...state, view, selected, centre: null, expanded, history: [] };
  }
  const history = pushed(state);
  if (typeOf(selected) !== 'party') return { ...state, view, selected, history };
  const keepsExpanded = staysInOverview || selected === state.centre;
  const expanded = keepsExpanded ? state.expanded : NOTHING;
  return { ...state, view, selected, centre: selected, expanded, history };
}

function viewAfter(
  { view }: State,
  selected: string | null,
  typeOf: (id: string) => SelectionType,
): State['view'] {
  if (selected === null) return view === 'focus' ? 'overview' : view;
  return view === 'overview' && typeOf(selected) === 'party' ? 'focus' : view;
}

/** Opens what was selected before there was data. */
export function withDataFor(state: State, typeOf: (id: string) => SelectionType): State {
  const fresh = { ...state, history: [], centre: null, expanded: NOTHING };
  const { selected } = fresh;
  return selected === null ? fresh : withSelected({ ...fresh, selected: null }, selected, typeOf);
}

/** Opens, or closes, the neighbours of a party or all of a list. */
export function withToggled(state: State, key: string): State {
  const expanded = new Set(state.expanded);
  if (!expanded.delete(key)) expanded.add(key);
  return { ...state, expanded, history: pushed(state) };
}

/** Shows neighbours so many stakes away. Anything but 1 and 2 leaves the state as it was. */
export function withSteps(state: State, steps: number): State {
  const isSame = steps === state.steps || (steps !== 1 && steps !== 2);
  return isSame ? state : { ...state, steps, history: pushed(state) };
}

/** Takes one step back; without one, clears the selection. */
export function withStepBack(state: State): State {
  const last = state.history.at(-1);
  if (!last) return withSelected(state, null, () => null);
  return { ...state, ...last, history: state.history.slice(0, -1) };
}
