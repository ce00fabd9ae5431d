import type { Page } from 'playwright';
import { expect } from 'vitest';
import { finalPositions } from '../../src/layout/index.js';
import { layoutDataset } from '../../src/scene/index.js';
import { builtAutomakers, networkOn, sceneOf, whenReady } from './automakers.js';
import { networkData } from '../fixtures/network-data.js';
import { parsed } from '../fixtures/parsed.js';
import { readCanvas } from './canvas.js';
import { it } from './it.js';

/** Every position that the explorer of the page uses, as one text. */
function positionsIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { load } = document.querySelector('ownership-explorer')!.store.state;
    return JSON.stringify(load.status === 'loaded' ? load.layouts.network : load.status);
  });
}

it('lays nothing out in the browser of a reader', async ({ visit }) => {
  const { page, workers } = await visit('/');
  await page.addInitScript(() => {
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        document.documentElement.dataset.workerStarted = String(url);
        super(url, options);
      }
    };
  });
  await page.reload();
  await whenReady(page);
  const started = await page.evaluate(() => document.documentElement.dataset.workerStarted);
  expect(started).toBeUndefined();
  expect(workers()).toBe(0);
});

it('draws every company where the build has placed it', async ({ visit }) => {
  const { positions } = await builtAutomakers();
  const { page } = await visit('/');
  for (const day of ['2000-01-01', '2015-06-30', '2025-02-13', '2026-11-01']) {
    const { nodes } = await networkOn(page, day);
    expect(nodes.length).toBeGreaterThan(20);
    // Alliances of many and what is folded have nodes of their own, which are no companies.
    const companies = nodes.filter(({ id }) => Object.hasOwn(positions, id));
    expect(companies.length).toBeGreaterThan(0.9 * nodes.length);
    const drawn = Object.fromEntries(companies.map(({ id, x, y }) => [id, { x, y }]));
    expect(positions).toMatchObject(drawn);
  }
});

// Ten loads take long on a busy machine; what they show must not depend on it.
it(
  'shows the same overview and the same network in the same viewport on ten loads',
  { timeout: 300_000 },
  async ({ visit }) => {
    const { page, pageLog } = await visit('/');
    // Today may end between two loads.
    await page.clock.setFixedTime('2026-11-20T12:00:00');
    const overviews = new Set<string>();
    const networks = new Set<string>();
    const picture = async (): Promise<string> =>
      JSON.stringify([await sceneOf(page), await readCanvas(page)]);
    for (let load = 1; load <= 10; load += 1) {
      await page.reload();
      await whenReady(page);
      overviews.add(await picture());
      // A network costs as much as all the rest of a page, and every other one tells as much.
      if (load % 2 === 1) continue;
      await networkOn(page, '2025-02-13');
      networks.add(await picture());
    }
    expect([overviews.size, networks.size]).toEqual([1, 1]);
    // A reload cuts off whatever is still on its way, such as the icon.
    expect(pageLog.filter((line) => !line.startsWith('failed request'))).toEqual([]);
  },
);

it('computes in the browser the very positions that Node computes', async ({ visit }) => {
  const data = networkData();
  const { page, pageLog, workers } = await visit('/');
  await whenReady(page);
  // Both compute at the same time.
  const drawn = page.evaluate(async (unplaced) => {
    const explorer = document.querySelector('ownership-explorer')!;
    explorer.view = 'network';
    explorer.data = unplaced;
    await explorer.ready;
  }, data);
  const computed = finalPositions(layoutDataset(parsed(data)));
  await drawn;
  // What is shown first is improved.
  await expect.poll(() => positionsIn(page)).toBe(JSON.stringify(computed));
  expect(workers()).toBe(1);
  expect(pageLog).toEqual([]);
});
