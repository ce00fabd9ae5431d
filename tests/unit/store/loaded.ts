import { Store, type StoreEvent } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';

/** An explorer that has loaded data, by default the carmakers, and shows 15 January 2025. */
export async function loaded(data: unknown = carmakers()): Promise<Store> {
  const store = new Store();
  await store.load({ type: 'data', data });
  store.setDay('2025-01-15');
  return store;
}

/** Every happening from now on, by type; `change` for one that has none. */
export function log(store: Store): { types: string[]; happenings: StoreEvent[] } {
  const types: string[] = [];
  const happenings: StoreEvent[] = [];
  store.subscribe((event) => {
    types.push(event?.type ?? 'change');
    if (event) happenings.push(event);
  });
  return { types, happenings };
}
