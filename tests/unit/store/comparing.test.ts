import { describe, expect, it } from 'vitest';
import { legendItems } from '../../../src/render/index.js';
import type { Store, View } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

const PLACES = { nissan: { column: 0, y: 0.5 }, renault: { column: 1, y: 0.5 } };

/** A store of the carmakers that shows a view on 15 January 2025. */
async function showing(view: View): Promise<Store> {
  const store = await loaded({ ...carmakers(), overview: PLACES }, 'overview');
  if (view === 'focus') store.select('nissan');
  store.setView(view);
  await waitFor(() => expect(store.scene?.view).toBe(view));
  return store;
}

/** What it shows when its day is compared with another one. */
async function compared(store: Store, day = '2001-01-15'): Promise<NonNullable<Store['scene']>> {
  store.setCompare(day);
  await waitFor(() => expect(store.scene?.since).toBe(day));
  return store.scene!;
}

describe.each(['overview', 'focus', 'network'] as const)('two days in the %s', (view) => {
  it('are in the scene, which says what became of ties and in the legend what that means', async () => {
    const store = await showing(view);
    const before = store.scene;
    const scene = await compared(store);
    expect(scene.day).toBe('2025-01-15');
    expect(scene.edges.some(({ change }) => change)).toBe(true);
    expect(legendItems(scene).map(({ type }) => type)).toContain('change');
    expect(store.scene).toBe(scene);
    store.setCompare(null);
    expect(store.scene).toEqual(before);
  });

  it('are the same two whichever is shown', async () => {
    const store = await showing(view);
    const scene = await compared(store);
    store.setCompare('2025-01-15', '2001-01-15');
    expect(store.scene).toEqual(scene);
  });
});

it('are one step with the view that they are shown in', async () => {
  const store = await showing('overview');
  store.setView('changes');
  store.setCompare('2001-01-15', '2025-01-15', 'overview');
  expect(store.state).toMatchObject({ view: 'overview', compare: '2001-01-15' });
  store.undo();
  expect(store.state).toMatchObject({ view: 'changes', compare: null });
});

it('are filtered together: what filters leave of either day stays', async () => {
  const store = await showing('network');
  const all = await compared(store);
  store.setFilters({ hiddenKinds: ['stake', 'venture'] });
  await waitFor(() => expect(store.scene!.edges.length).toBeLessThan(all.edges.length));
  expect(store.scene!.edges.map(({ kind }) => kind)).not.toContain('stake');
  expect(store.scene).toBe(store.scene);
});
