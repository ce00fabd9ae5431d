import { expect, it } from 'vitest';
import { readOverview, readPositions } from '../../../scripts/positions-file.js';
import type { SceneNode } from '../../../src/scene/index.js';
import type { Store, View } from '../../../src/store/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { loaded } from './loaded.js';

const [dataset, overview, positions] = await Promise.all([
  automakers(),
  readOverview(),
  readPositions(),
]);

/** A store that shows 2016, when Renault had 43.4% of Nissan, and groups from 25% of the votes on. */
async function at25(view: View): Promise<Store> {
  const store = await loaded({ ...dataset, overview, positions }, view);
  store.canvas = { width: 1280, height: 900 };
  store.setDay('2016-06-30');
  store.setFilters({ threshold: 25 });
  await waitFor(() => expect(store.state.drawnView).toBe(view));
  await waitFor(() => expect(store.summaries!.some(({ id }) => id === 'nissan')).toBe(false));
  return store;
}

function cardOf(store: Store, id: string): SceneNode | undefined {
  return store.scene!.nodes.find((node) => node.id === id);
}

function topOf({ x, y, height }: SceneNode): { x: number; top: number } {
  return { x, top: y - height / 2 };
}

it('merges the cards of groups, which keep their places, and parts them again', async () => {
  const store = await at25('overview');
  const renault = cardOf(store, 'renault')!;
  expect(cardOf(store, 'nissan')).toBeUndefined();
  store.undo();
  expect(cardOf(store, 'nissan')).toBeDefined();
  expect(topOf(cardOf(store, 'renault')!)).toEqual(topOf(renault));
});

it('gives a group whose head has no place that of its largest maker', async () => {
  const store = await at25('overview');
  store.setDay('2025-01-31');
  store.setFilters({ threshold: 20 });
  const exor = topOf(cardOf(store, 'exor')!);
  store.setFilters({ threshold: 50 });
  expect(cardOf(store, 'exor')).toBeUndefined();
  expect(topOf(cardOf(store, 'stellantis')!)).toEqual(exor);
});

it('frames in the network what is controlled from there on', async () => {
  const store = await at25('network');
  const frame = store.scene!.clusters.find(({ head }) => head === 'renault')!;
  const isInside = ({ x, y }: SceneNode): boolean =>
    Math.abs(x - frame.x) < frame.width / 2 && Math.abs(y - frame.y) < frame.height / 2;
  const inside = store.scene!.nodes.filter(isInside).map(({ id }) => id);
  expect(inside).toEqual(expect.arrayContaining(['renault', 'alpine']));
  store.undo();
  expect(store.scene!.clusters.find(({ head }) => head === 'renault')).toBeUndefined();
});
