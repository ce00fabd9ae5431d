import { isDay, type Day } from '../model/index.js';
import { DEFAULT_FILTERS, type Filters } from '../scene/index.js';
import type { Load } from './load-state.js';

export const VIEWS = ['overview', 'focus', 'network', 'table'] as const;

/** What of the data is shown: groups, the surroundings of one party, all parties and ties, or a table. */
export type View = (typeof VIEWS)[number];

/** What a reader chooses and a page can set. */
export interface Settings {
  readonly day: Day;
  /** The id of the selected party or tie, or null. The data need not contain it. */
  readonly selected: string | null;
  readonly view: View;
  readonly filters: Readonly<Filters>;
}

/** What a reader goes back to. */
export interface Step extends Pick<Settings, 'view' | 'selected'> {
  /** The party that the focus view is around; while a tie is selected, the one selected before it. */
  readonly centre: string | null;
  /** How many stakes away from it neighbours are shown: 1 or 2. */
  readonly steps: number;
  /** What the reader has opened in the focus view: ids of parties, and keys of lists. */
  readonly expanded: ReadonlySet<string>;
}

/** The state of a store: an immutable value that each change replaces. */
export interface State extends Settings, Step {
  readonly load: Load;
  /**
   * The view of the picture: `view`, or the one before it while what that needs is
   * loading; null while there is none.
   */
  readonly drawnView: View | null;
  /** Whether the page has set the view, which then changes only when it is asked for. */
  readonly isViewPinned: boolean;
  /** The steps that a reader can go back, the last one last. */
  readonly history: readonly Step[];
}

/** From this number of years on, talks of any age are drawn. */
export const ALL_YEARS = 100;

/** For a party of which nothing is opened. */
export const NOTHING: ReadonlySet<string> = new Set();

/** The reader's own calendar day. */
export function today(): Day {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

export function initialState(): State {
  return {
    load: { status: 'none' },
    day: today(),
    selected: null,
    view: 'overview',
    drawnView: null,
    filters: Object.freeze({ ...DEFAULT_FILTERS }),
    centre: null,
    steps: 1,
    expanded: NOTHING,
    isViewPinned: false,
    history: [],
  };
}

export function withLoad(state: State, load: Load): State {
  return { ...state, load };
}

/**
 * Shows another view, from which there is nothing to go back to. Anything but the
 * name of one leaves the state as it was.
 */
export function withView(state: State, view: View): State {
  return VIEWS.includes(view) && view !== state.view ? { ...state, view, history: [] } : state;
}

/**
 * Shows a view that stays until another one is asked for, whatever is selected;
 * null shows the overview, from which a selection leads on.
 */
export function withPinnedView(state: State, view: View | null): State {
  const next = withView(state, view ?? 'overview');
  const isViewPinned = view !== null;
  return isViewPinned === next.isViewPinned ? next : { ...next, isViewPinned };
}

/** Shows another day. Anything but a full date that exists leaves the state as it was. */
export function withDay(state: State, day: Day): State {
  return isDay(day) && day !== state.day ? { ...state, day } : state;
}

/** A whole number of years from 0 to 100; undefined for what is no number. */
function validYears(years: unknown): number | undefined {
  if (typeof years !== 'number' || Number.isNaN(years)) return undefined;
  return Math.round(Math.min(Math.max(years, 0), ALL_YEARS));
}

/**
 * Changes the filters that are named. Values of the wrong type are ignored;
 * years are rounded and clamped to 0 to 100.
 */
export function withFilters(state: State, filters: Partial<Filters>): State {
  const current = state.filters;
  const switchOf = (name: 'endedTies' | 'smallStakes' | 'otherTalks'): boolean => {
    const value: unknown = filters[name];
    return typeof value === 'boolean' ? value : current[name];
  };
  const next = Object.freeze({
    endedTies: switchOf('endedTies'),
    talksYears: validYears(filters.talksYears) ?? current.talksYears,
    smallStakes: switchOf('smallStakes'),
    otherTalks: switchOf('otherTalks'),
  });
  const names = Object.keys(next) as (keyof Filters)[];
  const isSame = names.every((name) => next[name] === current[name]);
  return isSame ? state : { ...state, filters: next };
}
