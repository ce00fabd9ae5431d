import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { emptyStore, loaded, log } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

/** A store whose view follows the selection, as it does unless a page sets it. */
async function unpinned(): Promise<Store> {
  const store = await loaded();
  store.set({ view: null });
  return store;
}

describe('selecting a company in the overview', () => {
  it('opens the focus view around it, and no selection leads back', async () => {
    const store = await unpinned();
    store.select('nissan');
    expect(store.state.view).toBe('focus');
    await waitFor(() => expect(store.scene?.view).toBe('focus'));
    expect(store.centre?.id).toBe('nissan');
    store.select(null);
    expect(store.state.view).toBe('overview');
  });

  it('leaves a view alone that the page has set', async () => {
    const store = await unpinned();
    store.set({ view: 'overview' });
    store.select('nissan');
    expect(store.state.view).toBe('overview');
    store.set({ view: null, selected: null });
    store.select('nissan');
    expect(store.state.view).toBe('focus');
  });

  it('opens what was selected before there was data', async () => {
    const store = emptyStore();
    store.set({ selected: 'nissan' });
    await store.load({ type: 'data', data: carmakers() });
    expect(store.scene?.view).toBe('focus');
  });
});

describe('a selected tie', () => {
  it('keeps the view around the company selected before', async () => {
    const store = await unpinned();
    store.select('renault');
    await waitFor(() => expect(store.scene?.view).toBe('focus'));
    const { scene } = store;
    store.select('renault-in-nissan');
    expect(store.scene).toBe(scene);
    expect(store.centre?.id).toBe('renault');
  });
});

describe('a card that was opened', () => {
  it('stays open while something is selected in an overview that stays', async () => {
    const store = await unpinned();
    store.set({ view: 'overview' });
    store.toggle('nissan');
    store.select('renault');
    store.select(null);
    expect([...store.state.expanded]).toEqual(['nissan']);
  });

  it('is open again when a step back leads from the focus view', async () => {
    const store = await unpinned();
    store.toggle('nissan');
    store.select('renault');
    expect([...store.state.expanded]).toEqual([]);
    store.back();
    expect([...store.state.expanded]).toEqual(['nissan']);
  });
});

describe('a step back', () => {
  it('undoes one step after the other, to the overview', async () => {
    const store = await unpinned();
    store.select('nissan');
    store.select('renault');
    store.toggle('france');
    store.back();
    expect([store.state.selected, [...store.state.expanded]]).toEqual(['renault', []]);
    store.back();
    expect([store.state.view, store.state.selected]).toEqual(['focus', 'nissan']);
    store.back();
    expect([store.state.view, store.state.selected]).toEqual(['overview', null]);
  });

  it('brings back what was opened, and reports another selection', async () => {
    const store = await unpinned();
    store.select('nissan');
    store.toggle('renault');
    store.select('renault');
    expect([...store.state.expanded]).toEqual([]);
    const { events } = log(store);
    store.back();
    expect([...store.state.expanded]).toEqual(['renault']);
    expect(events).toEqual([{ type: 'select', id: 'nissan', selectionType: 'party' }]);
  });
});
