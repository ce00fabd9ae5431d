import type { Page } from 'playwright';
import type { Dataset } from '../../src/model/index.js';
import type { Point, Scene } from '../../src/scene/index.js';
import { readBuilt } from './server.js';

/** A data set in which every party has its place. */
export type BuiltDataset = Omit<Dataset, 'positions'> & { positions: Record<string, Point> };

/** The data of the built site, with the positions that the build computed. */
export async function builtAutomakers(): Promise<BuiltDataset> {
  const file = await readBuilt('graph-data/automakers.json');
  return JSON.parse(file) as BuiltDataset;
}

/** Settles when the explorer of the page has painted its data. */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('ownership-explorer')!.ready);
}

/** Lets the explorer of the page show another day, and gives what it then draws. */
export async function sceneOn(page: Page, day: string): Promise<Scene> {
  return page.evaluate(async (date) => {
    const explorer = document.querySelector('ownership-explorer')!;
    await explorer.ready;
    explorer.day = date;
    await explorer.updateComplete;
    return explorer.scene!;
  }, day);
}
