import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { NetworkIndex } from '../../../src/network/index.js';
import { SceneBuilder } from '../../../src/scene/index.js';
import { Store, today } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded } from './loaded.js';

let steps: MockInstance<SceneBuilder['steps']>;
let snapshotAt: MockInstance<NetworkIndex['snapshotAt']>;

/** The different snapshots that were asked for since the last `clearAllMocks`. */
function snapshots(): Set<unknown> {
  return new Set(snapshotAt.mock.results.map(({ value }) => value as unknown));
}

/** How many scenes were built since the last `clearAllMocks`. */
function scenesBuilt(): number {
  return steps.mock.calls.length;
}

/** A store whose scene is built already. */
async function drawn(): Promise<Store> {
  const store = await loaded();
  expect(store.scene).not.toBeNull();
  vi.clearAllMocks();
  return store;
}

beforeEach(() => {
  steps = vi.spyOn(SceneBuilder.prototype, 'steps');
  snapshotAt = vi.spyOn(NetworkIndex.prototype, 'snapshotAt');
});

describe('the scene', () => {
  it('is built once for a state, and not before it is asked for', async () => {
    const store = await loaded();
    // The one of today is built while data is loaded.
    vi.clearAllMocks();
    store.setDay('2025-02-01');
    expect(scenesBuilt()).toBe(0);
    const { scene } = store;
    expect(store.scene).toBe(scene);
    expect(scenesBuilt()).toBe(1);
  });

  it('is not built when a reader selects', async () => {
    const store = await drawn();
    const { scene } = store;
    for (const id of ['nissan', 'renault', 'renault-in-nissan', 'three-makers', 'nobody', null]) {
      store.select(id);
      expect(store.scene).toBe(scene);
    }
    expect(scenesBuilt()).toBe(0);
  });

  it('is built anew for other filters, from the same snapshot', async () => {
    const store = await drawn();
    const { scene } = store;
    store.setFilters({ endedTies: true });
    expect(store.scene).not.toBe(scene);
    expect(scenesBuilt()).toBe(1);
    store.setFilters({ talksYears: 1 });
    expect(store.scene).not.toBeNull();
    expect(snapshots().size).toBe(1);
  });

  it('stays the same when the same day and filters are set again', async () => {
    const store = await drawn();
    const { scene } = store;
    store.setDay('2025-01-15');
    store.setFilters({ endedTies: false, talksYears: 5 });
    expect(store.scene).toBe(scene);
  });

  it('is built anew for another day', async () => {
    const store = await drawn();
    store.setDay('2025-03-01');
    expect(store.scene?.day).toBe('2025-03-01');
    expect(scenesBuilt()).toBe(1);
  });

  it('adds a selected party that has no tie on the day, and drops it with the selection', async () => {
    const store = await drawn();
    store.setDay('1992-01-01');
    const { scene } = store;
    const ids = (): string[] => store.scene!.nodes.map(({ id }) => id);
    expect(ids()).not.toContain('renault');
    vi.clearAllMocks();
    store.select('renault');
    expect(ids()).toContain('renault');
    expect(scenesBuilt()).toBe(1);
    store.select(null);
    expect(store.scene).toBe(scene);
    expect(scenesBuilt()).toBe(1);
  });
});

describe('the details', () => {
  it('are found once for an id on a day', async () => {
    const store = await loaded();
    store.select('nissan');
    const details = store.details();
    store.setFilters({ endedTies: true });
    expect(store.details()).toBe(details);
    store.setDay('2000-06-01');
    expect(store.details()).not.toBe(details);
  });
});

describe('the days to choose from', () => {
  it('are unknown without data', () => {
    expect(new Store().dayRange).toBeNull();
  });

  it('begin with the first tie and end today when the data was compiled before', async () => {
    const store = await loaded({ ...carmakers(), compiled: '2025-06-01' });
    expect(store.dayRange).toEqual({ min: '1990-01-01', max: today() });
  });

  it('end with the compilation of the data when that is later', async () => {
    const store = await loaded({ ...carmakers(), compiled: '2999-12-31' });
    expect(store.dayRange?.max).toBe('2999-12-31');
  });

  it('end with the last date of a tie when what is planned comes later', async () => {
    const data = carmakers();
    const [first, ...others] = data.stakes!;
    const [holding] = first!.holdings;
    const planned = { ...first!, holdings: [{ ...holding!, from: '2990', until: '2998-03-01' }] };
    const store = await loaded({ ...data, stakes: [planned, ...others] });
    expect(store.dayRange?.max).toBe('2998-03-01');
  });

  it('are today alone in data without ties', async () => {
    const [party] = carmakers().parties;
    const sources = carmakers().sources;
    const store = await loaded({ title: 'One', compiled: '2025-06-01', parties: [party], sources });
    expect(store.dayRange).toEqual({ min: today(), max: today() });
  });
});
