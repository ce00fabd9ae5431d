import { NOTHING, withOtherView, type State } from './state.js';
import { withTable, type TableTab } from './table-state.js';

/** What an id stands for; null where the data has nothing of that id, or there is no data yet. */
export type SelectionType = 'party' | 'stake' | 'alliance' | 'talks' | null;

type TypeOf = (id: string) => SelectionType;

/**
 * Selects a party or a tie. The id of an edge stands for the tie that it belongs
 * to. A party that is selected in the overview opens the focus view, unless the
 * page has set the view; no selection leads back to the overview.
 */
export function withSelected(state: State, id: string | null, typeOf: TypeOf): State {
  const selected = id === null ? null : (id.split('/')[0] ?? null);
  const isTie = selected !== null && typeOf(selected) !== 'party';
  // Whoever goes to a party leaves the connection of two; a tie is one of its steps.
  const connection = isTie ? state.connection : null;
  if (selected === state.selected && connection === state.connection) return state;
  const view = state.isViewPinned ? state.view : viewAfter(state, selected, typeOf);
  // Cards that were opened stay open as long as the reader stays with them.
  const staysInOverview = state.view === 'overview' && view === 'overview';
  const tab = tabAfter(state, selected, typeOf);
  const next = {
    ...withTable(withOtherView(state, view), { tab }),
    selected,
    connection,
    explained: null,
  };
  if (selected === null) {
    const expanded = staysInOverview ? state.expanded : NOTHING;
    return { ...next, centre: null, expanded, scope: 'selection' };
  }
  if (isTie) return next;
  const keepsExpanded = staysInOverview || selected === state.centre;
  return { ...next, centre: selected, expanded: keepsExpanded ? state.expanded : NOTHING };
}

/** A table follows a selection to its row, and stays there when it is cleared. */
function tabAfter(
  { view, table: { tab }, selected: before }: State,
  selected: string | null,
  typeOf: TypeOf,
): TableTab | null {
  const type = typeOf(selected ?? before ?? '');
  const own = type && (type === 'party' ? 'companies' : 'ties');
  if (selected === null) return tab ?? (view === 'table' && own === 'ties' ? own : null);
  return own && own !== tab ? null : tab;
}

function viewAfter({ view }: State, selected: string | null, typeOf: TypeOf): State['view'] {
  if (selected === null) return view === 'focus' ? 'overview' : view;
  return view === 'overview' && typeOf(selected) === 'party' ? 'focus' : view;
}

/**
 * Opens what was selected while nobody knew what it is, as before there was data,
 * in the view that was asked for with it or else in that which selecting it opens.
 */
export function withOpened(state: State, typeOf: TypeOf): State {
  if (state.selected === null) return state;
  const opened = withSelected({ ...state, selected: null }, state.selected, typeOf);
  const { selected, centre } = opened;
  return { ...state, selected, centre, view: state.isViewChosen ? state.view : opened.view };
}

/** Opens, or closes, the neighbours of a party or all of a list. */
export function withToggled(state: State, key: string): State {
  const expanded = new Set(state.expanded);
  if (!expanded.delete(key)) expanded.add(key);
  return { ...state, expanded };
}
