import { seenOf } from './history.js';
import type { Store } from './store.js';

/**
 * Shows how two parties are connected, as a reader asks for by their ids: the first one is
 * selected, in the focus view unless the page has set another one. Anything but two
 * different parties of the data is ignored.
 */
export function connect(store: Store, from: string, to: string): void {
  const { state } = store;
  const { connection, selected } = state;
  const isSame = connection?.from === from && connection.to === to;
  const isPair = from !== to && [from, to].every((id) => store.details(id)?.type === 'party');
  if (!isPair || (isSame && selected === from)) return;
  const view = state.isViewPinned ? state.view : 'focus';
  const camera = isSame ? state.camera : null;
  const pair = isSame ? connection : { from, to };
  store.visit(
    { ...seenOf(state), view, selected: from, centre: from, connection: pair, camera },
    true,
  );
}
