import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { it } from './it.js';

/** What axe finds wrong with a page outside of its frames. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ iframes: false })');
  return violations.map(({ id, help }) => `${id}: ${help}`);
}

it('has the guide to embedding as a page whose examples run', async ({ visit }) => {
  const { page, pageLog } = await visit('/embedding.html');
  const guide = await readFile('docs/embedding.md', 'utf8');
  expect(await page.locator('iframe').count()).toBe(guide.split('```html').length - 1);
  const shown = page.locator('iframe').first().contentFrame().locator('ownership-explorer');
  const ready = await shown.evaluate(async (explorer) => {
    await customElements.whenDefined('ownership-explorer');
    return (explorer as HTMLElementTagNameMap['ownership-explorer']).ready.then(() => 'ready');
  });
  expect(ready).toBe('ready');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'elements.md' }).click();
  await page.getByRole('heading', { name: 'Elements', exact: true }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  // What the frames are still loading is given up with the page.
  expect(pageLog.filter((line) => !line.startsWith('failed request'))).toEqual([]);
});
