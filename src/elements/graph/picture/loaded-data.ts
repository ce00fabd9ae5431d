import type { Store } from '../../../store/index.js';

/** Resolves when data that is on its way has come, to the last source; rejects with its problems when it has not. */
export async function loadedData(store: Store): Promise<void> {
  while (store.state.load.status === 'loading') {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop();
        resolve();
      });
    });
  }
  if (store.state.load.status === 'failed') await store.ready;
  await store.complete();
}
