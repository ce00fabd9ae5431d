import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { it, type Visit } from './it.js';

async function open(
  name: string,
  { serveFolder }: { serveFolder: (path: string, folder: string) => void },
  visit: (path: string) => Promise<Visit>,
): Promise<Visit> {
  serveFolder('/examples/', resolve('examples'));
  return visit(`/examples/${name}/`);
}

/** Waits until every explorer of a page is painted. */
async function allReady(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await customElements.whenDefined('ownership-explorer');
    const explorers = [...document.querySelectorAll('ownership-explorer')];
    await Promise.all(explorers.map(({ ready }) => ready));
    return explorers.length;
  });
}

it.for(['html', 'strict-csp'])(
  'shows the example %s as it stands',
  async (name, { server, visit }) => {
    const { page, pageLog } = await open(name, server, visit);
    expect(await allReady(page)).toBe(1);
    expect(pageLog).toEqual([]);
  },
);

it('links two explorers by their selection', async ({ server, visit }) => {
  const { page, pageLog } = await open('linked', server, visit);
  expect(await allReady(page)).toBe(2);
  const selected = await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('ownership-explorer');
    first!.select('nissan');
    return [second!.selected, second!.day];
  });
  expect(selected).toEqual(['nissan', '2025-06-01']);
  expect(pageLog).toEqual([]);
});

it('makes a frame as high as it says', async ({ server, visit }) => {
  const { page, pageLog } = await open('iframe', server, visit);
  const frame = page.locator('iframe');
  const heightAt = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
  };
  await heightAt(500);
  await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBe(640);
  await heightAt(1280);
  await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBe(720);
  expect(pageLog).toEqual([]);
});
