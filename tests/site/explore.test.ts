import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { networkOn, showNetwork, whenReady } from './automakers.js';
import { click, readCanvas } from './canvas.js';
import { it } from './it.js';
import { POLICY, readBuilt } from './server.js';

const NISSAN_HONDA = 'nissan-honda-integration';

function selectionOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('ownership-explorer')!.selected);
}

it('opens the explorer on the automakers', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  await whenReady(page);
  const counts = await page.evaluate(() => {
    const { parties, stakes, alliances, talks } =
      document.querySelector('ownership-explorer')!.store.dataset!;
    return { parties: parties.length, ties: stakes.length + alliances.length + talks.length };
  });
  expect(counts.parties).toBeGreaterThanOrEqual(40);
  expect(counts.ties).toBeGreaterThanOrEqual(75);
  const { nodes: cards, texts } = await readCanvas(page);
  expect(cards.length).toBeGreaterThanOrEqual(30);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Toyota', 'Volkswagen']));
  await showNetwork(page);
  expect((await readCanvas(page)).nodes.length).toBeGreaterThanOrEqual(40);
  expect(await page.title()).toContain("the world's automakers");
  expect(pageLog).toEqual([]);
});

it('lets the built page load nothing but its own files', async () => {
  const index = await readBuilt('index.html');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(index)?.[1];
  expect(policy?.replaceAll('&#39;', "'")).toBe(POLICY);
  expect(index.indexOf('Content-Security-Policy')).toBeLessThan(index.indexOf('<script'));
});

it('says nothing in the console while a reader clicks through it', async ({ visit }) => {
  const { page, pageLog, workers } = await visit('/', { colorScheme: 'light' });
  await showNetwork(page);

  await click(page, 'nissan');
  expect(await selectionOf(page)).toBe('nissan');
  const inspector = page.locator('ownership-inspector article');
  await expect.poll(() => inspector.innerText()).toContain('Nissan');
  // Sections are filled once all of it is there.
  await inspector.locator('[part~=sources]').first().waitFor({ state: 'attached' });

  const details = inspector.locator('details');
  for (const summary of await details.locator('summary').all()) await summary.click();
  // Of the explanations in a section, one is open at a time.
  expect(await inspector.locator('details[part=section]:not([open])').count()).toBe(0);

  await page.getByLabel('Day', { exact: true }).focus();
  await page.keyboard.type('03012025');
  await page.keyboard.press('Enter');
  const day = await page.evaluate(() => document.querySelector('ownership-explorer')!.scene?.day);
  expect(day).toBe('2025-03-01');

  await click(page, NISSAN_HONDA);
  expect(await selectionOf(page)).toBe(NISSAN_HONDA);
  await expect.poll(() => inspector.innerText()).toContain('one holding company');

  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: 'Save picture' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('the-worlds-automakers-2025-03-01.png');
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(50_000);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  expect(pageLog).toEqual([]);
  expect(workers()).toBe(0);
});

/** The drawn edges by id, each with its length; null for one that Cytoscape cannot draw. */
function drawnLengths(page: Page): Promise<Record<string, number | null>> {
  return page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')!;
    const { cy } = explorer.shadowRoot!.querySelector('ownership-graph')!;
    return Object.fromEntries(
      cy!.edges().map((edge) => {
        const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
        return [edge.id(), Math.hypot(end.x - start.x, end.y - start.y)];
      }),
    );
  });
}

it('draws every edge of every scene through thirty years', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  await showNetwork(page);
  await page.getByLabel('Ended ties').check();
  const days = Array.from({ length: 11 }, (_, index) => `${1996 + 3 * index}-07-01`);
  for (const day of days) {
    const { edges } = await networkOn(page, day);
    const lengths = await drawnLengths(page);
    expect(Object.keys(lengths).sort()).toEqual(edges.map(({ id }) => id).sort());
    expect(Object.values(lengths).filter((length) => !length)).toEqual([]);
  }
  expect(pageLog).toEqual([]);
});
