import { textWidth } from '../../../src/scene/text-width.js';
import { Store, type StoreEvent, type View } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';

/** A store without data whose scenes are composed for the font of the tables. */
export function emptyStore(): Store {
  const store = new Store();
  store.measureText = textWidth;
  return store;
}

/** A store that has loaded data, by default the carmakers, and shows 15 January 2025, by default as a network. */
export async function loaded(data: unknown = carmakers(), view: View = 'network'): Promise<Store> {
  const store = emptyStore();
  store.set({ view });
  await store.load({ type: 'data', data });
  store.setDay('2025-01-15');
  return store;
}

/** Records every notification from now on: its type, `none` for one without an event. */
export function log(store: Store): { types: string[]; events: StoreEvent[] } {
  const types: string[] = [];
  const events: StoreEvent[] = [];
  store.subscribe((event) => {
    types.push(event?.type ?? 'none');
    if (event) events.push(event);
  });
  return { types, events };
}
