import { expect, it } from 'vitest';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded, log } from './loaded.js';

const OTHER = { ...carmakers(), title: 'Other data' };

it('shows the data before until other data can be drawn that is loaded with a controller', async () => {
  const store = await loaded();
  const { scene } = store;
  const loading = store.load({ type: 'data', data: OTHER }, new AbortController());
  expect(store.dataset?.title).toBe('Carmakers of an example');
  expect(store.scene).toBe(scene);
  await loading;
  expect(store.dataset?.title).toBe('Other data');
});

it('changes nothing when that is aborted before', async () => {
  const store = await loaded();
  const { state } = store;
  const { types } = log(store);
  const controller = new AbortController();
  const loading = store.load({ type: 'data', data: OTHER }, controller);
  controller.abort();
  await loading;
  expect(store.state).toBe(state);
  expect(types).toEqual([]);
});

it('lets other data that is loaded afterwards take its place', async () => {
  const store = await loaded();
  const controller = new AbortController();
  await store.load({ type: 'data', data: OTHER }, controller);
  await store.load({ type: 'data', data: carmakers() });
  expect(controller.signal.aborted).toBe(true);
  expect(store.dataset?.title).toBe('Carmakers of an example');
});
