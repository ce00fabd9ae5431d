import { changeFilters, DEFAULT_FILTERS, type Filters } from '../network/index.js';
import { isDay, type Day } from '../model/index.js';
import type { Camera } from '../render/index.js';
import { NO_HISTORY, type History } from './history.js';
import type { Load } from './load-state.js';
import type { Scope } from './scope.js';
import { DEFAULT_TABLE, type TableState } from './table-state.js';

export const VIEWS = [
  'overview',
  'focus',
  'network',
  'table',
  'changes',
  'multiples',
  'storyline',
] as const;

/**
 * What of the data is shown: groups, the surroundings of one party, all parties and ties, a table, what changed,
 * groups on several days, or companies through time.
 */
export type View = (typeof VIEWS)[number];

/** What a reader chooses and a page can set. */
export interface Settings {
  readonly day: Day;
  /** The id of the selected party or tie, or null. The data need not contain it. */
  readonly selected: string | null;
  readonly view: View;
  readonly filters: Filters;
  /** The day with which the one shown is compared; null for none, in place of which views of changes have their own. */
  readonly compare: Day | null;
}

/** Two different parties whose connection is shown, by their ids. */
export interface ConnectedPair {
  readonly from: string;
  readonly to: string;
}

/** What an owner has of a company in the end, by the ids of both. */
export interface ExplainedPair {
  readonly owner: string;
  readonly owned: string;
}

/** All that is seen of the data, which a reader goes back to. */
export interface Seen extends Settings {
  /** The party that the focus view is around; while a tie is selected, the one selected before it. */
  readonly centre: string | null;
  /** How many stakes away from it neighbours are shown: 1 or 2; or Infinity for all that it has in the end. */
  readonly steps: number;
  /** What the reader has opened: ids of parties, and keys of lists of the focus view. */
  readonly expanded: ReadonlySet<string>;
  /** Whether a reader has asked for the view; until then a narrow explorer shows its list. */
  readonly isViewChosen: boolean;
  /** Whose connection the focus view shows, in place of the surroundings of one party. */
  readonly connection: ConnectedPair | null;
  /** Whose share is explained by its chains of holdings. */
  readonly explained: ExplainedPair | null;
  /** Where a reader has moved the picture; null while it is where its scene places it. */
  readonly camera: Camera | null;
  readonly table: TableState;
  /** The days that are shown beside each other, two to six of them, the earliest first; none for those that are compared. */
  readonly days: readonly Day[];
  readonly changes: ChangesState;
  readonly scope: Scope;
}

/** How the list of changes shows what there is. */
export interface ChangesState {
  /** The kind that is listed alone; null for all. */
  readonly kind: string | null;
  /** Whether only changes are listed that concern what is selected. */
  readonly isOnly: boolean;
}

/** The state of a store: an immutable value that each change replaces. */
export interface State extends Seen {
  readonly load: Load;
  /**
   * The view of the picture: `view`, or the one before it while what that needs is
   * loading; null while there is none.
   */
  readonly drawnView: View | null;
  /** Whether the page has set the view, which then changes only when it is asked for. */
  readonly isViewPinned: boolean;
  /** What would be seen if no reader had changed it: what the page has set, and defaults. */
  readonly given: Seen;
  readonly history: History;
  /** The ids of parties and ties that are emphasised while a reader points at what is said of them. */
  readonly highlighted: ReadonlySet<string>;
  /** The key under which the address of the page says what is seen; null while it does not. */
  readonly addressKey: string | null;
}

/** For a party of which nothing is opened. */
export const NOTHING: ReadonlySet<string> = new Set();

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function initialState(): State {
  const given: Seen = {
    day: today(),
    selected: null,
    view: 'overview',
    filters: DEFAULT_FILTERS,
    compare: null,
    centre: null,
    steps: 1,
    expanded: NOTHING,
    isViewChosen: false,
    connection: null,
    explained: null,
    camera: null,
    table: DEFAULT_TABLE,
    days: [],
    changes: { kind: null, isOnly: false },
    scope: 'selection',
  };
  return {
    ...given,
    load: { status: 'none' },
    drawnView: null,
    isViewPinned: false,
    given,
    history: NO_HISTORY,
    highlighted: NOTHING,
    addressKey: null,
  };
}

export function withLoad(state: State, load: Load): State {
  return { ...state, load };
}

/** Forgets what was seen of the data before: where the reader came from, and what was opened. */
export function withoutTraces(state: State): State {
  const traces = {
    centre: null,
    expanded: NOTHING,
    connection: null,
    explained: null,
    camera: null,
  };
  const given = { ...state.given, ...traces };
  return { ...state, ...traces, given, history: NO_HISTORY, highlighted: NOTHING };
}

/** Another view is placed anew. */
export function withOtherView<Shown extends Seen>(state: Shown, view: View): Shown {
  return view === state.view ? state : { ...state, view, camera: null };
}

/** Shows a view that a reader asks for. Anything but the name of one leaves the state as it was. */
export function withView(state: State, view: View): State {
  if (!VIEWS.includes(view) || (view === state.view && state.isViewChosen)) return state;
  return { ...withOtherView(state, view), isViewChosen: true };
}

/**
 * Shows a view that stays until another one is asked for, whatever is selected;
 * null shows the overview, from which a selection leads on.
 */
export function withPinnedView(state: State, view: View | null): State {
  const next = { ...withOtherView(state, view ?? 'overview'), isViewChosen: false };
  return { ...next, isViewPinned: view !== null };
}

/** Shows another day. Anything but a full date that exists leaves the state as it was. */
export function withDay(state: State, day: Day): State {
  return isDay(day) && day !== state.day ? { ...state, day } : state;
}

/** Compares with another day; with none unless it is a full date that exists. */
export function withCompare(state: State, day: Day | null): State {
  const compare = day && isDay(day) ? day : null;
  return compare === state.compare ? state : { ...state, compare };
}

/** Changes the filters that are named, as `changeFilters` does. */
export function withFilters(state: State, change: Partial<Filters>): State {
  const filters = changeFilters(state.filters, change);
  return filters === state.filters ? state : { ...state, filters };
}
