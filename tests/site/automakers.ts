import type { Page } from 'playwright';
import { joinPart, readPart } from '../../src/formats/index.js';
import { DatasetError, type Dataset } from '../../src/model/index.js';
import type { Scene } from '../../src/scene/index.js';
import type { Point } from '../../src/geometry/index.js';
import { readBuilt } from './server.js';

/** A data set in which every party has its place. */
export type BuiltDataset = Omit<Dataset, 'positions'> & { positions: Record<string, Point> };

const FOLDER = 'graph-data';

/** The core data of the built site, with the positions that the build computed. */
export async function builtCore(): Promise<BuiltDataset> {
  return JSON.parse(await readBuilt(`${FOLDER}/automakers.json`)) as BuiltDataset;
}

/** All data of the built site, with its details and its sources. */
export async function builtAutomakers(): Promise<BuiltDataset> {
  const core = await builtCore();
  let dataset = core as Dataset;
  for (const name of ['details', 'sources'] as const) {
    const read = await readPart(await readBuilt(`${FOLDER}/${core.parts![name]!}`));
    const joined = read.ok ? await joinPart(dataset, name, read.part) : read;
    if (!joined.ok) throw new DatasetError(joined.problems);
    dataset = joined.dataset;
  }
  return dataset as BuiltDataset;
}

/**
 * Settles when the explorer of the page has drawn its data, its picture can be acted
 * on, and its panels have their final sizes.
 */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const explorer = document.querySelector('ownership-explorer')!;
    await explorer.ready;
    // Where it needs more lines than it has, it takes them from the picture.
    await customElements.whenDefined('ownership-legend');
    const graph = explorer.shadowRoot!.querySelector('ownership-graph')!;
    const isUsable = (): boolean => graph.shadowRoot!.querySelector('[role=listbox]') !== null;
    for (let frame = 0; frame < 3 || (graph.checkVisibility() && !isUsable()); frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** Lets the explorer of the page show all companies and ties, and waits until it has drawn them. */
export async function showNetwork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')!;
    explorer.view = 'network';
  });
  await whenReady(page);
}

/** Lets the explorer of the page show the network of another day, and gives what it then draws. */
export async function networkOn(page: Page, day: string): Promise<Scene> {
  await page.evaluate(async (date) => {
    const explorer = document.querySelector('ownership-explorer')!;
    explorer.view = 'network';
    explorer.day = date;
    await explorer.ready;
    await explorer.updateComplete;
  }, day);
  return sceneOf(page);
}

/** What the explorer of the page draws at the moment. */
export async function sceneOf(page: Page): Promise<Scene> {
  // As a text: Playwright takes long over large objects.
  const scene = await page.evaluate(async () => {
    const explorer = document.querySelector('ownership-explorer')!;
    await explorer.ready;
    return JSON.stringify(explorer.scene);
  });
  return JSON.parse(scene) as Scene;
}
