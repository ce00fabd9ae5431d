import { describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/explorer/index.js';
import { DatasetError } from '../../../src/model/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { withoutPositions } from '../../fixtures/parsed.js';
import { loaded, log } from './loaded.js';

/** Data with the carmakers' shape, a title of its own and every party placed. */
function titled(title: string): unknown {
  return { ...carmakers(), title };
}

/** Without one position, so that the layout has to run before the data is there. */
function unplaced(title: string): unknown {
  return { ...withoutPositions(carmakers()), title };
}

const NOT_A_DATASET = { title: 'Broken', parties: [{ id: 'A B' }] };

describe('loading data', () => {
  it('goes from nothing by way of loading to loaded', async () => {
    const explorer = new Explorer();
    expect(explorer.state.load.status).toBe('none');
    const loading = explorer.load({ type: 'data', data: carmakers() });
    expect(explorer.state.load.status).toBe('loading');
    await loading;
    expect(explorer.state.load.status).toBe('loaded');
    expect(explorer.dataset?.title).toBe('Carmakers of an example');
  });

  it('takes complete positions as they are', async () => {
    const explorer = await loaded();
    expect(explorer.scene?.nodes.find(({ id }) => id === 'renault')).toMatchObject({
      x: 200,
      y: 0,
    });
  });

  it('lays out data without positions, without a worker if there is none', async () => {
    const explorer = await loaded(unplaced('Somewhere'));
    const places = new Set(explorer.scene?.nodes.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(explorer.scene?.nodes.length);
  });

  it('lays everything out anew when one position is missing', async () => {
    const data = carmakers();
    delete data.positions!.nissan;
    const explorer = await loaded(data);
    const nissan = explorer.scene?.nodes.find(({ id }) => id === 'nissan');
    const renault = explorer.scene?.nodes.find(({ id }) => id === 'renault');
    expect([nissan?.x, nissan?.y]).not.toEqual([renault?.x, renault?.y]);
  });

  it('tells of the data and of its warnings', async () => {
    const explorer = new Explorer();
    const { types, happenings } = log(explorer);
    await explorer.load({ type: 'data', data: carmakers() });
    expect(types).toEqual(['change', 'load']);
    expect(happenings[0]).toMatchObject({ type: 'load', dataset: explorer.dataset });
  });

  it('keeps the day and the selection that were set before', async () => {
    const explorer = new Explorer();
    explorer.setDay('2010-01-01');
    explorer.setSelected('nissan');
    await explorer.load({ type: 'data', data: carmakers() });
    expect(explorer.state).toMatchObject({ day: '2010-01-01', selected: 'nissan' });
    expect(explorer.dossier()?.type).toBe('party');
  });
});

describe('data that is broken', () => {
  it('ends in a failed state with every problem', async () => {
    const explorer = new Explorer();
    const { types } = log(explorer);
    await explorer.load({ type: 'data', data: NOT_A_DATASET });
    const { load } = explorer.state;
    expect(load.status === 'failed' && load.problems.length).toBeGreaterThan(1);
    expect(types).toEqual(['change', 'error']);
    expect(explorer.scene).toBeNull();
    expect(explorer.dataset).toBeNull();
  });

  it('rejects what waits for it with a DatasetError', async () => {
    const explorer = new Explorer();
    const waiting = explorer.ready;
    await explorer.load({ type: 'data', data: NOT_A_DATASET });
    await expect(waiting).rejects.toBeInstanceOf(DatasetError);
    await expect(waiting).rejects.toMatchObject({ name: 'DatasetError' });
  });

  it.each([null, undefined, 7, 'text', [], new Date()])('may be anything: %s', async (data) => {
    const explorer = new Explorer();
    await expect(explorer.load({ type: 'data', data })).resolves.toBeUndefined();
    expect(explorer.state.load.status).toBe('failed');
  });

  it('can be tried again, and nothing else can', async () => {
    const data = { ...carmakers() } as Record<string, unknown>;
    delete data.title;
    const explorer = new Explorer();
    await explorer.load({ type: 'data', data });
    expect(explorer.state.load.status).toBe('failed');
    data.title = 'Mended';
    await explorer.retry();
    expect(explorer.dataset?.title).toBe('Mended');
    const { state } = explorer;
    await explorer.retry();
    expect(explorer.state).toBe(state);
  });

  it('gives way to sound data', async () => {
    const explorer = new Explorer();
    await explorer.load({ type: 'data', data: NOT_A_DATASET });
    await explorer.load({ type: 'data', data: carmakers() });
    explorer.reportPainted();
    await expect(explorer.ready).resolves.toBeUndefined();
  });
});

describe('a load that is overtaken by another', () => {
  it('leaves no trace, though it ends later', async () => {
    const explorer = new Explorer();
    const { happenings } = log(explorer);
    const slow = explorer.load({ type: 'data', data: unplaced('First') });
    const fast = explorer.load({ type: 'data', data: titled('Second') });
    await Promise.all([slow, fast]);
    expect(explorer.dataset?.title).toBe('Second');
    expect(happenings.map(({ type }) => type)).toEqual(['load']);
  });

  it('leaves no error behind when it was broken', async () => {
    const explorer = new Explorer();
    const waiting = explorer.ready;
    const broken = explorer.load({ type: 'data', data: NOT_A_DATASET });
    const sound = explorer.load({ type: 'data', data: carmakers() });
    await Promise.all([broken, sound]);
    explorer.reportPainted();
    await expect(waiting).resolves.toBeUndefined();
    expect(explorer.state.load.status).toBe('loaded');
  });

  it('is given up when the data is taken away', async () => {
    const explorer = new Explorer();
    const loading = explorer.load({ type: 'data', data: carmakers() });
    explorer.unload();
    await loading;
    expect(explorer.state.load).toEqual({ status: 'none' });
    expect(explorer.scene).toBeNull();
  });
});

describe('readiness', () => {
  it('waits until the data is painted', async () => {
    const explorer = await loaded();
    let isReady = false;
    void explorer.ready.then(() => (isReady = true));
    await Promise.resolve();
    expect(isReady).toBe(false);
    explorer.reportPainted();
    await explorer.ready;
    expect(isReady).toBe(true);
  });

  it('does not take an empty canvas for a painted one', async () => {
    const explorer = new Explorer();
    explorer.reportPainted();
    const first = explorer.ready;
    await explorer.load({ type: 'data', data: carmakers() });
    expect(explorer.ready).toBe(first);
  });
});
