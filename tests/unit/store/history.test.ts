import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Camera } from '../../../src/render/index.js';
import { seenOf, withRedo, withStep, withUndo } from '../../../src/store/history.js';
import {
  chooseSteps,
  connect,
  initialState,
  openAddress,
  VIEWS,
  withDay,
  type Store,
  type View,
} from '../../../src/store/index.js';
import { arbitraryDay } from '../../fixtures/arbitrary-dates.js';
import { arbitraryFilters } from '../../fixtures/arbitrary-filters.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded, log } from './loaded.js';

/** Something that a reader does, by name, so that a failure can be read. */
type Act = [name: keyof typeof ACTS, value: never];

/** All of one word that is typed. */
const TYPING = Symbol('typing');

const ACTS = {
  select: (store: Store, id: string | null) => store.select(id),
  selectOn: (store: Store, [id, day]: [string, string]) => store.selectOn(id, day),
  connect: (store: Store, [from, to]: [string, string]) => connect(store, from, to),
  open: (store: Store, address: string) => openAddress(store, address),
  setTable: (store: Store, change: object) => store.setTable(change),
  type: (store: Store, query: string) => store.setTable({ query }, TYPING),
  setCamera: (store: Store, camera: Camera | null) => store.setCamera(camera),
  toggle: (store: Store, key: string) => store.toggle(key),
  setSteps: (store: Store, steps: number) => chooseSteps(store, steps),
  setDay: (store: Store, day: string) => store.setDay(day),
  setCompare: (store: Store, day: string | null) => store.setCompare(day),
  setView: (store: Store, view: View) => store.setView(view),
  setFilters: (store: Store, filters: object) => store.setFilters(filters),
};

const id = fc.constantFrom(null, 'nissan', 'renault', 'honda', 'renault-in-nissan', 'nobody');
const filters = arbitraryFilters(['FR', 'JP']);

const party = fc.constantFrom('nissan', 'renault', 'honda', 'venture');
const table = fc.record(
  {
    tab: fc.constantFrom(null, 'companies', 'ties'),
    sort: fc.constantFrom('', '-vehicles', 'name'),
    columns: fc.subarray(['-votes', 'source']),
    query: fc.constantFrom('', 'nissan'),
  },
  { requiredKeys: [] },
);
const camera = fc.option(fc.record({ x: fc.integer(), y: fc.integer(), zoom: fc.constant(2) }));

const act = fc.oneof(
  fc.tuple(fc.constant('selectOn'), fc.tuple(party, arbitraryDay)),
  fc.tuple(fc.constant('connect'), fc.tuple(party, party)),
  fc.tuple(fc.constant('open'), fc.constantFrom('view=network', 'connection=renault,honda', '')),
  fc.tuple(fc.constant('setTable'), table),
  fc.tuple(fc.constant('type'), fc.constantFrom('n', 'ni', 'nis')),
  fc.tuple(fc.constant('setCamera'), camera),
  fc.tuple(fc.constant('select'), id),
  fc.tuple(
    fc.constant('toggle'),
    fc.constantFrom('nissan', 'renault', 'france', 'nissan/holdings'),
  ),
  fc.tuple(fc.constant('setSteps'), fc.constantFrom(1, 2)),
  fc.tuple(fc.constant('setDay'), arbitraryDay),
  fc.tuple(fc.constant('setCompare'), fc.option(arbitraryDay)),
  fc.tuple(fc.constant('setView'), fc.constantFrom(...VIEWS)),
  fc.tuple(fc.constant('setFilters'), filters),
) as fc.Arbitrary<Act>;

function perform(store: Store, [name, value]: Act): void {
  ACTS[name](store, value);
}

/** How often something can be done until it cannot be done any more. */
function exhaust(can: () => boolean, go: () => void): number {
  let times = 0;
  for (; can(); times += 1) go();
  return times;
}

describe('undo and redo', () => {
  let store: Store;

  beforeAll(async () => {
    store = await loaded();
    store.set({ view: null });
  });

  it('end where 200 acts of any kind began, and where they ended', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 200, maxLength: 240 }), (acts) => {
        store.visit(seenOf(initialState()), false);
        let first = seenOf(store.state);
        for (const each of acts) {
          // Moving the picture is no step.
          if (!store.canUndo) first = seenOf(store.state);
          perform(store, each);
        }
        const last = seenOf(store.state);
        const undone = exhaust(
          () => store.canUndo,
          () => store.undo(),
        );
        expect(seenOf(store.state)).toEqual(first);
        const redone = exhaust(
          () => store.canRedo,
          () => store.redo(),
        );
        expect(seenOf(store.state)).toEqual(last);
        expect(redone).toBe(undone);
      }),
      { numRuns: 20 },
    );
  });

  it('are the inverse of each other from wherever they are taken', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.nat(30), (acts, back) => {
        store.visit(seenOf(initialState()), false);
        for (const each of acts) perform(store, each);
        for (let step = 0; step < back; step += 1) store.undo();
        const before = seenOf(store.state);
        if (store.canUndo) {
          store.undo();
          store.redo();
        }
        expect(seenOf(store.state)).toEqual(before);
        if (store.canRedo) {
          store.redo();
          store.undo();
        }
        expect(seenOf(store.state)).toEqual(before);
      }),
    );
  });

  it('change nothing where there is no step', () => {
    const state = initialState();
    expect(withUndo(state)).toBe(state);
    expect(withRedo(state)).toBe(state);
  });

  it('forget what was undone when another step is taken', () => {
    const first = initialState();
    const second = withStep(first, withDay(first, '2001-01-01'));
    const other = withStep(withUndo(second), withDay(first, '2002-02-02'));
    expect(withRedo(other)).toBe(other);
    expect(withUndo(other).day).toBe(first.day);
  });
});

describe('one act of many changes', () => {
  it('is one step, whatever else was done before and after', async () => {
    const store = await loaded();
    const drag = Symbol('drag');
    store.setDay('2020-01-01');
    for (const day of ['2020-02-01', '2020-03-01', '2020-04-01']) store.setDay(day, drag);
    store.setDay('2021-01-01');
    store.undo();
    expect(store.state.day).toBe('2020-04-01');
    store.undo();
    expect(store.state.day).toBe('2020-01-01');
    store.redo();
    expect(store.state.day).toBe('2020-04-01');
  });

  it.each<[string, (store: Store) => void]>([
    ['another step', (store) => store.select('nissan')],
    ['an undo', (store) => store.undo()],
  ])('is another step when it goes on after %s', async (_, between) => {
    const store = await loaded();
    const drag = Symbol('drag');
    store.setDay('2020-02-01', drag);
    between(store);
    const { day } = store.state;
    store.setDay('2020-03-01', drag);
    store.undo();
    expect(store.state.day).toBe(day);
  });
});

describe('the history of a store', () => {
  it('has no step for what the page sets', async () => {
    const store = await loaded();
    const { past } = store.state.history;
    store.set({ day: '1999-01-01', selected: 'nissan', view: 'table', filters: { talksYears: 1 } });
    expect(store.state.history.past).toBe(past);
  });

  it('has no step for what changes nothing', async () => {
    const store = await loaded();
    store.select('nissan');
    const { past } = store.state.history;
    store.select('nissan');
    store.setDay(store.state.day);
    chooseSteps(store, 7);
    expect(store.state.history.past).toBe(past);
  });

  it('reports each step back and forth as the change that it is', async () => {
    const store = await loaded();
    store.select('nissan');
    store.setDay('2020-01-01');
    const { events } = log(store);
    store.undo();
    store.undo();
    store.redo();
    expect(events).toEqual([
      { type: 'change' },
      { type: 'select', id: null, selectionType: null },
      { type: 'select', id: 'nissan', selectionType: 'party' },
    ]);
  });

  it('brings back where the reader had moved the picture', async () => {
    const store = await loaded();
    const camera = { x: 10, y: 20, zoom: 2 };
    store.setCamera(camera);
    store.setView('table');
    expect(store.state.camera).toBeNull();
    store.undo();
    expect(store.state.camera).toBe(camera);
  });

  it('begins anew with other data', async () => {
    const store = await loaded();
    store.select('nissan');
    store.undo();
    await store.load({ type: 'data', data: carmakers() });
    expect([store.canUndo, store.canRedo]).toEqual([false, false]);
  });
});

describe('the data', () => {
  it('is shown only after what it has to wait for', async () => {
    const store = await loaded();
    let isThere = false;
    store.waitFor(Promise.resolve().then(() => (isThere = true)));
    await store.load({ type: 'data', data: carmakers() });
    expect(isThere).toBe(true);
  });

  it('does not wait for what fails', async () => {
    const store = await loaded();
    store.waitFor(Promise.reject(new Error('offline')));
    await store.load({ type: 'data', data: carmakers() });
    expect(store.state.load.status).toBe('loaded');
  });
});
