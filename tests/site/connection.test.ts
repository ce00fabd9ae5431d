import { expect } from 'vitest';
import { whenReady } from './automakers.js';
import { readCanvas } from './canvas.js';
import { it } from './it.js';

it('tells how Subaru and Suzuki are connected', async ({ visit }) => {
  const { page, pageLog } = await visit('/');
  await whenReady(page);
  await page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')!;
    explorer.day = '2026-06-01';
    explorer.select('subaru');
  });
  const inspector = page.locator('ownership-inspector article');
  await inspector.getByText('How is it connected with').click();
  await inspector.getByLabel('Another company').click();
  await page.keyboard.type('suzuki');
  await inspector
    .getByRole('option', { name: /^Suzuki/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const answer = inspector.locator('[part=answer]');
  await expect.poll(() => answer.textContent()).toContain('Toyota owns 20% of Subaru');
  await expect.poll(async () => (await readCanvas(page)).nodes.length).toBe(3);
  expect(pageLog).toEqual([]);
});
