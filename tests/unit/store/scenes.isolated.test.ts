import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { textWidth } from '../../../src/scene/index.js';
import type { Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { emptyStore, loaded, log } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

const SCRIPTS = [
  '../../../src/store/focus-scenes.js',
  '../../../src/store/network-scenes.js',
] as const;

/** Lets no script reach the page that is not loaded yet. Returns a function that is called for each. */
function goOffline(): Mock {
  vi.resetModules();
  const refuse = vi.fn(() => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  for (const script of SCRIPTS) vi.doMock(script, refuse);
  return refuse;
}

function goOnline(): void {
  vi.resetModules();
  for (const script of SCRIPTS) vi.doUnmock(script);
}

/** A store that shows an overview of two groups, which follows the selection. */
async function overview(): Promise<Store> {
  const places = { nissan: { column: 0, y: 0.5 }, renault: { column: 1, y: 0.5 } };
  const store = await loaded({ ...carmakers(), overview: places }, 'overview');
  store.set({ view: null });
  return store;
}

/** What is drawn when the reader has selected a company, as soon as it is there. */
function focusOf(store: Store): Promise<void> {
  return waitFor(() => expect(store.scene?.view).toBe('focus'));
}

afterEach(goOnline);

describe('a view whose script is loading', () => {
  it('leaves the picture of the view before, and then takes its place', async () => {
    const store = await overview();
    const { scene } = store;
    store.select('nissan');
    expect(store.scene).toBe(scene);
    expect(store.state).toMatchObject({ view: 'focus', drawnView: 'overview' });
    await focusOf(store);
    expect(store.state.drawnView).toBe('focus');
  });

  it('may be left before it is there', async () => {
    const store = await overview();
    const { scene } = store;
    store.setView('network');
    store.setView('overview');
    expect(store.scene).toBe(scene);
    expect(store.state.drawnView).toBe('overview');
  });

  it('follows the data that was composed for another view', async () => {
    const store = emptyStore();
    store.canvas = { width: 900, height: 600 };
    // Asked for while the overview is being composed.
    store.measureText = (...text) => {
      store.set({ view: 'network' });
      return textWidth(...text);
    };
    const overview = { nissan: { column: 0, y: 0.5 } };
    await store.load({ type: 'data', data: { ...carmakers(), overview } });
    await waitFor(() => expect(store.state.drawnView).toBe('network'));
    expect(store.scene?.view).toBe('network');
  });

  it('is not ready before it is drawn', async () => {
    const store = await overview();
    store.reportPainted();
    await store.ready;
    const order: (string | null)[] = [];
    store.setView('network');
    store.reportPainted();
    void store.ready.then(() => order.push('ready'));
    store.subscribe(() => order.push(store.state.drawnView));
    await waitFor(() => expect(store.scene?.view).toBe('network'));
    store.reportPainted();
    await store.ready;
    expect(order).toEqual(['network', 'ready']);
  });

  it('is waited for by whoever asks for its scene', async () => {
    const store = await overview();
    expect(store.sceneWith({ view: 'network' })).toBeNull();
    const scenesOf = await store.composerOf({ view: 'network' });
    const canvas = { width: 920, height: 640 };
    expect(scenesOf({ canvas, measureText: textWidth })?.view).toBe('network');
    expect(store.scene?.view).toBe('overview');
  });
});

describe('a script that is there', () => {
  it('draws its view at once', async () => {
    const store = await overview();
    store.select('nissan');
    await focusOf(store);
    store.select(null);
    expect(store.scene?.view).toBe('overview');
    store.select('renault');
    expect(store.scene?.view).toBe('focus');
  });

  it('of the focus view has come soon after the first picture', async () => {
    const store = await overview();
    store.reportPainted();
    const focus = { view: 'focus', selected: 'nissan' } as const;
    await waitFor(() => expect(store.sceneWith(focus)).not.toBeNull());
    store.select('nissan');
    expect(store.scene?.view).toBe('focus');
  });

  it('of the network view has come with the data where that is shown first', async () => {
    const store = emptyStore();
    store.set({ view: 'network' });
    await store.load({ type: 'data', data: carmakers() });
    expect(store.scene?.view).toBe('network');
  });
});

describe('a script that does not come', () => {
  it('is a failure like one of the data, and comes when it is tried again', async () => {
    const store = await overview();
    const { types } = log(store);
    goOffline();
    store.setView('network');
    await waitFor(() => expect(store.state.load.status).toBe('failed'));
    await expect(store.ready).rejects.toMatchObject({ name: 'DatasetError' });
    const { load } = store.state;
    const [problem] = load.status === 'failed' ? load.problems : [];
    expect(problem?.message).toMatch(/^A script that draws this view could not be loaded\. Check/);
    expect(types).toEqual(['change', 'error']);
    goOnline();
    await store.retry();
    expect(store.scene?.view).toBe('network');
  });

  it('rejects `ready` where it is needed first', async () => {
    const store = emptyStore();
    store.set({ view: 'network' });
    goOffline();
    const waiting = store.ready;
    await store.load({ type: 'data', data: carmakers() });
    await expect(waiting).rejects.toMatchObject({ name: 'DatasetError' });
  });

  it('says nothing while nobody has asked for it', async () => {
    const store = await overview();
    const refuse = goOffline();
    const { types } = log(store);
    store.reportPainted();
    await waitFor(() => expect(refuse).toHaveBeenCalled());
    goOnline();
    store.select('nissan');
    await focusOf(store);
    expect(types).not.toContain('error');
  });
});
