import { expect, it } from 'vitest';
import { readOverview } from '../../../scripts/positions-file.js';
import type { Dataset, Stake } from '../../../src/model/index.js';
import type { SceneNode } from '../../../src/scene/index.js';
import type { Store, View } from '../../../src/store/index.js';
import { automakers } from '../../fixtures/automakers.js';
import { waitFor } from '../../fixtures/wait-for.js';
import { loaded } from './loaded.js';

const [dataset, overview] = await Promise.all([automakers(), readOverview()]);

/** A store that shows 2016, when Renault had 43.4% of Nissan, and groups from 25% of the votes on. */
async function at25(view: View): Promise<Store> {
  const store = await loaded({ ...dataset, overview }, view);
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

/** Renault with 22% of Nissan, which holds all of three companies that stand around it. */
function renaultAndNissan(): Dataset {
  const sources = ['report'];
  const stake = (owner: string, owned: string, capital: number): Stake => {
    const holdings = [{ from: '2010-01-01', capital, sources }];
    return { id: `${owner}-${owned}`, owner, owned, holdings };
  };
  const places = {
    renault: { x: -200, y: 0 },
    nissan: { x: 0, y: 0 },
    jatco: { x: 0, y: 150 },
    infiniti: { x: 200, y: 150 },
    datsun: { x: 200, y: 0 },
  };
  return {
    title: 'Renault and Nissan',
    compiled: '2026-01-31',
    parties: Object.keys(places).map((id) => ({ id, kind: 'company', name: id })),
    stakes: [
      stake('renault', 'nissan', 22),
      ...['jatco', 'infiniti', 'datsun'].map((owned) => stake('nissan', owned, 100)),
    ],
    alliances: [],
    talks: [],
    groups: [],
    sources: [{ id: 'report', title: 'A report', publisher: 'Somebody' }],
    positions: places,
  };
}

it('frames in the network what is controlled from there on', async () => {
  const store = await loaded(renaultAndNissan(), 'network');
  const framed = (): string[] => {
    const [frame] = store.scene!.clusters;
    const isInside = ({ x, y }: SceneNode): boolean =>
      Math.abs(x - frame!.x) < frame!.width / 2 && Math.abs(y - frame!.y) < frame!.height / 2;
    return store.scene!.nodes.filter(isInside).map(({ id }) => id);
  };
  expect(framed()).toContain('renault');
  store.setFilters({ threshold: 25 });
  await waitFor(() => expect(framed()).not.toContain('renault'));
  expect(framed().sort()).toEqual(['datsun', 'infiniti', 'jatco', 'nissan']);
  store.undo();
  expect(framed()).toContain('renault');
});
