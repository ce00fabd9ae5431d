import type { Page } from 'playwright';
import { joinPart } from '../../src/formats/index.js';
import type { Dataset } from '../../src/model/index.js';
import type { Scene } from '../../src/scene/index.js';
import type { Point } from '../../src/geometry/index.js';
import { readBuilt } from './server.js';

/** A data set in which every party has its place. */
export type BuiltDataset = Omit<Dataset, 'positions'> & { positions: Record<string, Point> };

const FOLDER = 'graph-data';

/** The data of the first picture of the built site, with the positions that the build computed. */
export async function builtOutline(): Promise<BuiltDataset> {
  return JSON.parse(await readBuilt(`${FOLDER}/automakers.json`)) as BuiltDataset;
}

/** All data of the built site, with its details and its evidence. */
export async function builtAutomakers(): Promise<BuiltDataset> {
  let dataset: unknown = await builtOutline();
  for (const name of ['details', 'evidence'] as const) {
    const core = dataset as Dataset;
    const part: unknown = JSON.parse(await readBuilt(`${FOLDER}/${core[name]!}`));
    const joined = joinPart(core, name, part);
    if (!joined.ok) throw new Error(joined.problem.message);
    dataset = joined.value;
  }
  return dataset as BuiltDataset;
}

/** Settles when the explorer of the page has painted its data and its panels have found their sizes. */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.querySelector('ownership-explorer')!.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Lets the explorer of the page show another day, and gives what it then draws. */
export async function sceneOn(page: Page, day: string): Promise<Scene> {
  return page.evaluate(async (date) => {
    const store = document.querySelector('ownership-explorer')!;
    await store.ready;
    store.day = date;
    await store.updateComplete;
    return store.scene!;
  }, day);
}
