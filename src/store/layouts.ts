import type { Dataset } from '../model/index.js';
import type { Layouts } from './load-state.js';
import type { View } from './state.js';

/** The layouts that come with a data set, if they are complete. */
export function givenLayouts({ parties, positions, overview }: Dataset): Layouts {
  const isComplete = parties.every(({ id }) => positions && Object.hasOwn(positions, id));
  return { overview: overview ?? null, network: isComplete ? (positions ?? {}) : null };
}

/** The layout that a view needs; null for one that needs none. */
export function layoutOfView(view: View): keyof Layouts | null {
  // Without a selection the focus view shows the overview, and so does each of several days.
  if (view === 'focus' || view === 'multiples') return 'overview';
  return view === 'overview' || view === 'network' ? view : null;
}
