import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/scene/index.js';
import { showDays, type Store } from '../../../src/store/index.js';
import { carmakers } from '../../fixtures/carmakers.js';
import { loaded } from './loaded.js';
import { waitFor } from '../../fixtures/wait-for.js';

const PLACES = { nissan: { column: 0, y: 0.2 }, renault: { column: 1, y: 0.6 } };
const DAYS = ['2001-01-15', '2010-01-15', '2025-01-15'] as const;

/** A store of the carmakers with days beside each other, on a canvas of this size. */
async function beside(
  days: readonly string[] = DAYS,
  canvas = { width: 900, height: 700 },
): Promise<Store> {
  const store = await loaded({ ...carmakers(), overview: PLACES }, 'overview');
  store.canvas = canvas;
  showDays(store, days);
  store.setView('multiples');
  await waitFor(() => expect(store.scene?.view).toBe('multiples'));
  return store;
}

/** Where a company stands on a day, from the upper left corner of what the day has. */
function placeOn({ nodes, decorations, frame }: Scene, id: string, day: string): unknown {
  const node = nodes.find((one) => one.id === `${id}/${day}`)!;
  const heading = decorations.find((one) => one.id === `heading/${day}`)!;
  const { width, height } = node;
  expect(node.x + width / 2).toBeLessThanOrEqual(frame!.width);
  return { x: node.x - heading.x, y: node.y - height / 2 - heading.y, width };
}

describe('days beside each other', () => {
  it('have every company in the same place of each, and a heading', async () => {
    const { scene } = await beside();
    expect(scene!.days).toEqual(DAYS);
    for (const id of ['nissan', 'renault']) {
      const places = DAYS.map((day) => placeOn(scene!, id, day));
      expect(places).toEqual(DAYS.map(() => places[0]));
    }
    const headings = scene!.decorations.filter(({ id }) => id.startsWith('heading/20'));
    expect(headings.flatMap(({ lines }) => lines)).toEqual([
      '15 Jan 2001',
      '15 Jan 2010',
      '15 Jan 2025',
    ]);
  });

  it('show on each what held on it, and lead from what is drawn to its company and tie', async () => {
    const { scene } = await beside(['1990-01-15', '2025-01-15']);
    const ids = scene!.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(scene!.nodes.every(({ id, tie }) => id.startsWith(`${tie}/`))).toBe(true);
    const edges = scene!.edges.filter(({ id }) => id.endsWith('1990-01-15'));
    expect(edges.length).toBeLessThan(scene!.edges.length - edges.length);
    for (const { source, target } of scene!.edges)
      expect(ids).toEqual(expect.arrayContaining([source, target]));
  });

  it('stand one below the other on a narrow canvas', async () => {
    const { scene } = await beside(DAYS, { width: 390, height: 500 });
    const { width, height } = scene!.frame!;
    expect(width).toBeLessThanOrEqual(390);
    expect(height).toBeGreaterThan(900);
  });

  it('are the two that are compared until others are chosen, in the order of time and at most six', async () => {
    const store = await beside([]);
    expect(store.scene!.days).toEqual(['2015-01-15', '2025-01-15']);
    store.setCompare('2001-01-15');
    await waitFor(() => expect(store.scene!.days).toEqual(['2001-01-15', '2025-01-15']));
    showDays(store, ['2020-01-01', '2010-01-01']);
    await waitFor(() => expect(store.scene!.days).toEqual(['2010-01-01', '2020-01-01']));
    for (const days of [
      ['2020-01-01'],
      ['never', '2020-01-01'],
      [...Array(7).keys()].map((n) => `200${n}-01-01`),
    ]) {
      showDays(store, days);
      expect(store.state.days).toEqual(['2010-01-01', '2020-01-01']);
    }
  });

  it('stay in view when a company is selected, and are the same scene while nothing changes', async () => {
    const store = await beside();
    const { scene } = store;
    store.select('nissan/2010-01-15');
    expect(store.state).toMatchObject({ selected: 'nissan', view: 'multiples' });
    expect(store.scene).toBe(scene);
  });

  it('are filtered alike', async () => {
    const store = await beside();
    store.setFilters({ hiddenKinds: ['stake', 'venture'] });
    await waitFor(() => {
      expect(store.scene!.edges.map(({ kind }) => kind)).not.toContain('stake');
    });
    expect(store.scene!.nodes).toHaveLength(6);
  });
});
