import { formatDay, keyboardMessages, messages, thresholdMessages } from '../../messages/index.js';
import { hidesNothing } from '../../network/index.js';
import type { Seen, Store } from '../../store/index.js';
import { connectionTitle } from '../inspector/connection-page.js';
import { nameOf } from '../inspector/context.js';
import { titleOf } from '../inspector/page.js';
import { wordHidden } from '../legend/word-hidden.js';
import { wordThreshold } from '../shared/threshold-slider.js';

const words = keyboardMessages.changes;

type Names = Parameters<typeof nameOf>[0];

/** What is selected, or the connection that is shown. */
function wordSelection(store: Store, names: Names): string {
  const { selected, connection } = store.state;
  if (selected === null) return words.nothingSelected;
  if (connection?.from === selected) return connectionTitle(connection, names);
  const details = store.details();
  return details ? titleOf(details, names) : selected;
}

/** How much the filters hide; of those that hide nothing each control says itself what it does. */
function wordFilters(before: Seen, { state, hiddenCounts }: Store): string[] {
  if (before.filters === state.filters) return [];
  const { threshold } = state.filters;
  if (before.filters.threshold !== threshold) {
    return [thresholdMessages.groups(wordThreshold(threshold))];
  }
  if (hiddenCounts) return [wordHidden(hiddenCounts)];
  const wasHidden = !hidesNothing(before.filters) && hidesNothing(state.filters);
  return wasHidden ? [words.nothingHidden] : [];
}

/** Of what was opened or closed the party that it belongs to. */
function wordOpened(before: Seen, { state }: Store, names: Names): string[] {
  const nameOfKey = (key: string): string => nameOf(names, key.split('/', 1)[0] ?? key);
  const opened = [...state.expanded].find((key) => !before.expanded.has(key));
  if (opened !== undefined) return [words.opened(nameOfKey(opened))];
  const closed = [...before.expanded].find((key) => !state.expanded.has(key));
  return closed === undefined ? [] : [words.closed(nameOfKey(closed))];
}

/** What a reader has changed, in words for those who do not see it; empty where nothing is to be said. */
export function wordChange(before: Seen, store: Store): string {
  const { dataset, state } = store;
  if (!dataset) return '';
  const { view, day, compare, steps } = state;
  const names = { index: store.indexOf(dataset), day };
  const isOtherPage = before.selected !== state.selected || before.connection !== state.connection;
  return [
    // The focus view is that of what is selected.
    ...(before.view === view || view === 'focus' ? [] : [messages.explorer.viewNames[view]]),
    ...(isOtherPage ? [wordSelection(store, names)] : []),
    ...(before.day === day ? [] : [formatDay(day)]),
    ...(compare === null || before.compare === compare ? [] : [words.compared(formatDay(compare))]),
    ...wordFilters(before, store),
    ...(before.steps === steps ? [] : [words.steps(steps)]),
    ...(isOtherPage ? [] : wordOpened(before, store, names)),
  ].join(words.separator);
}
