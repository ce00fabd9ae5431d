import { describe, expect, it } from 'vitest';
import { Store } from '../../../src/store/index.js';
import { DatasetError } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { withoutPositions } from '../../fixtures/parsed.js';
import { loaded, log } from './loaded.js';

/** Data with the carmakers' shape, a title of its own and every party placed. */
function titled(title: string): unknown {
  return { ...carmakers(), title };
}

/** Without one position, so that the layout has to run before the data is loaded. */
function unplaced(title: string): unknown {
  return { ...withoutPositions(carmakers()), title };
}

const NOT_A_DATASET = { title: 'Broken', parties: [{ id: 'A B' }] };

describe('loading data', () => {
  it('goes from none to loading to loaded', async () => {
    const store = new Store();
    expect(store.state.load.status).toBe('none');
    const loading = store.load({ type: 'data', data: carmakers() });
    expect(store.state.load.status).toBe('loading');
    await loading;
    expect(store.state.load.status).toBe('loaded');
    expect(store.dataset?.title).toBe('Carmakers of an example');
  });

  it('takes complete positions as they are', async () => {
    const store = await loaded();
    expect(store.scene?.nodes.find(({ id }) => id === 'renault')).toMatchObject({
      x: 200,
      y: 0,
    });
  });

  it('lays out data without positions, without a worker if there is none', async () => {
    const store = await loaded(unplaced('Somewhere'));
    const places = new Set(store.scene?.nodes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(store.scene?.nodes.length);
  });

  it('places a party without a position beside its ties, and moves no other', async () => {
    const data = carmakers();
    delete data.positions!.nissan;
    const others = { ...data.positions };
    const store = await loaded(data);
    const { load } = store.state;
    const positions = load.status === 'loaded' ? load.layouts.network! : {};
    expect(positions).toMatchObject(others);
    const { nissan, renault } = positions;
    const distance = Math.hypot(nissan!.x - renault!.x, nissan!.y - renault!.y);
    expect(distance).toBeGreaterThan(0);
    expect(distance).toBeLessThan(500);
  });

  it('lays everything out when most positions are missing', async () => {
    const store = await loaded({ ...carmakers(), positions: { nissan: { x: 9000, y: 9000 } } });
    expect(store.scene?.nodes.find(({ id }) => id === 'nissan')?.x).toBeLessThan(9000);
  });

  it('reports the data and its warnings', async () => {
    const store = new Store();
    const { types, events } = log(store);
    await store.load({ type: 'data', data: carmakers() });
    expect(types).toEqual(['none', 'load']);
    expect(events[0]).toMatchObject({ type: 'load', dataset: store.dataset });
  });

  it('keeps the day and the selection that were set before', async () => {
    const store = new Store();
    store.setDay('2010-01-01');
    store.set({ selected: 'nissan' });
    await store.load({ type: 'data', data: carmakers() });
    expect(store.state).toMatchObject({ day: '2010-01-01', selected: 'nissan' });
    expect(store.details()?.type).toBe('party');
  });
});

describe('data that is invalid', () => {
  it('ends in a failed state with every problem', async () => {
    const store = new Store();
    const { types } = log(store);
    await store.load({ type: 'data', data: NOT_A_DATASET });
    const { load } = store.state;
    expect(load.status === 'failed' && load.problems.length).toBeGreaterThan(1);
    expect(types).toEqual(['none', 'error']);
    expect(store.scene).toBeNull();
    expect(store.dataset).toBeNull();
  });

  it('rejects `ready` with a DatasetError', async () => {
    const store = new Store();
    const waiting = store.ready;
    await store.load({ type: 'data', data: NOT_A_DATASET });
    await expect(waiting).rejects.toBeInstanceOf(DatasetError);
    await expect(waiting).rejects.toMatchObject({ name: 'DatasetError' });
  });

  it.each([null, undefined, 7, 'text', [], new Date()])('may be anything: %s', async (data) => {
    const store = new Store();
    await expect(store.load({ type: 'data', data })).resolves.toBeUndefined();
    expect(store.state.load.status).toBe('failed');
  });

  it('can be retried, and nothing else can', async () => {
    const data = { ...carmakers() } as Record<string, unknown>;
    delete data.title;
    const store = new Store();
    await store.load({ type: 'data', data });
    expect(store.state.load.status).toBe('failed');
    data.title = 'Repaired';
    await store.retry();
    expect(store.dataset?.title).toBe('Repaired');
    const { state } = store;
    await store.retry();
    expect(store.state).toBe(state);
  });

  it('can be replaced by valid data', async () => {
    const store = new Store();
    await store.load({ type: 'data', data: NOT_A_DATASET });
    await store.load({ type: 'data', data: carmakers() });
    store.reportPainted();
    await expect(store.ready).resolves.toBeUndefined();
  });
});

describe('a load that is superseded by another', () => {
  it('has no effect, though it ends later', async () => {
    const store = new Store();
    const { events } = log(store);
    const slow = store.load({ type: 'data', data: unplaced('First') });
    const fast = store.load({ type: 'data', data: titled('Second') });
    await Promise.all([slow, fast]);
    expect(store.dataset?.title).toBe('Second');
    expect(events.map(({ type }) => type)).toEqual(['load']);
  });

  it('leaves no error behind when it was invalid', async () => {
    const store = new Store();
    const waiting = store.ready;
    const invalid = store.load({ type: 'data', data: NOT_A_DATASET });
    const valid = store.load({ type: 'data', data: carmakers() });
    await Promise.all([invalid, valid]);
    store.reportPainted();
    await expect(waiting).resolves.toBeUndefined();
    expect(store.state.load.status).toBe('loaded');
  });

  it('is aborted when the data is removed', async () => {
    const store = new Store();
    const loading = store.load({ type: 'data', data: carmakers() });
    store.unload();
    await loading;
    expect(store.state.load).toEqual({ status: 'none' });
    expect(store.scene).toBeNull();
  });
});

describe('readiness', () => {
  it('waits until the data is drawn', async () => {
    const store = await loaded();
    let isReady = false;
    void store.ready.then(() => (isReady = true));
    await Promise.resolve();
    expect(isReady).toBe(false);
    store.reportPainted();
    await store.ready;
    expect(isReady).toBe(true);
  });

  it('is not reached by an empty canvas', async () => {
    const store = new Store();
    store.reportPainted();
    const first = store.ready;
    await store.load({ type: 'data', data: carmakers() });
    expect(store.ready).toBe(first);
  });
});
