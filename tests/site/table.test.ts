import type { Page } from 'playwright';
import { expect } from 'vitest';
import { builtAutomakers, whenReady } from './automakers.js';
import { it } from './it.js';
import { readText } from './page-text.js';

/** Opens the table as a reader does, and waits until all data is in it. */
async function openTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('ownership-table').waitFor();
  await page.evaluate(() => document.querySelector('ownership-explorer')!.store.complete());
  await whenReady(page);
}

function rowNames(page: Page): Promise<string[]> {
  return page.locator('ownership-table tr[data-id] th').allInnerTexts();
}

it.for([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('answers who is biggest, and is tidy, on a screen of $width px', async (viewport, { visit }) => {
  const { page, pageLog } = await visit('/', { viewport });
  await whenReady(page);
  await openTable(page);
  expect((await rowNames(page)).slice(0, 2)).toEqual(['Toyota', 'Volkswagen']);
  await page.screenshot({ path: `test-results/table-${viewport.width}.png` });
  const { width } = (await page.locator('ownership-table').boundingBox())!;
  expect(width).toBeLessThanOrEqual(viewport.width);
  const inside = (await readText(page)).filter(({ x }) => x < viewport.width);
  expect(inside.length).toBeGreaterThan(20);
  const across = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(across).toBeLessThanOrEqual(viewport.width);
  expect(pageLog).toEqual([]);
});

it('answers what states own, which are Chinese, and what is disputed', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  await whenReady(page);
  await openTable(page);
  await page.getByRole('button', { name: 'Held by states' }).click();
  const states = page.locator('ownership-table tr[data-id]').first();
  await expect.poll(() => states.innerText()).toContain('100%');
  await page.getByRole('searchbox', { name: 'Filter rows' }).click();
  await page.keyboard.type('china');
  const names = await rowNames(page);
  expect(names).toContain('FAW');
  expect(names).not.toContain('Toyota');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: 'Disputed figures' }).click();
  const [mostDisputed = ''] = await rowNames(page);
  const { parties } = await builtAutomakers();
  expect(parties.map(({ name }) => name)).toContain(mostDisputed);
  expect(pageLog).toEqual([]);
});

it('gives a file of the rows that are shown', async ({ visit }) => {
  const { page } = await visit('/');
  await whenReady(page);
  await openTable(page);
  await page.getByRole('searchbox', { name: 'Filter rows' }).click();
  await page.keyboard.type('nissan renault');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^the-worlds-automakers-companies-\d{4}-\d\d-\d\d\.csv$/,
  );
});
