import type { Page } from 'playwright';
import { expect } from 'vitest';
import { carmakers } from '../fixtures/carmakers.js';
import { json } from './answers.js';
import { it } from './it.js';

const ARTICLE = `
  <h1>Who owns the carmakers</h1>
  <ownership-explorer day="2025-06-01" src="/small.json"></ownership-explorer>
  <p>Text of the article.</p>`;

/** Where the picture of the graph is moved to on the screen. */
function viewport(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const explorer = document.querySelector('ownership-explorer')!;
    const { cy, clientHeight } = explorer.shadowRoot!.querySelector('ownership-graph')!;
    return [cy!.zoom(), cy!.pan(), clientHeight];
  });
}

/** Tells the page that it is about to be printed until it is prepared for that, which it is when it has been idle. */
async function beginPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const explorer = document.querySelector('ownership-explorer')!;
    return explorer.shadowRoot!.querySelector('ownership-graph')!.shadowRoot!.querySelector('svg');
  });
}

it('is printed as a light picture with title, legend and source, as wide as the text, and is then as before', async ({
  server,
  visit,
}) => {
  server.servePage('/printed', ARTICLE);
  server.answer('/small.json', json(carmakers()));
  const { page, pageLog } = await visit('/printed', { viewport: { width: 700, height: 900 } });
  const explorer = page.locator('ownership-explorer');
  await explorer.evaluate((one) => {
    Object.assign(one, { view: 'network' });
    return (one as HTMLElementTagNameMap['ownership-explorer']).ready;
  });
  const before = await viewport(page);
  await beginPrinting(page);
  const picture = page.locator('ownership-graph .printed svg');
  const texts = await picture.locator('text').allTextContents();
  expect(texts).toContain('Lender');
  expect(texts.join(' ')).toMatch(/1 June 2025.*Majority stake.*Sources: /);
  expect(await picture.locator('rect').first().getAttribute('fill')).toBe('rgb(255, 255, 255)');
  const [printed, around] = [await picture.boundingBox(), await explorer.boundingBox()];
  expect(printed!.width).toBe(around!.width);
  expect(around!.height).toBeCloseTo(printed!.height, 0);
  expect(await page.getByRole('button').count()).toBe(0);
  await page.pdf({ format: 'A4' });
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => picture.count()).toBe(0);
  // Here the screen itself was that of paper, which the graph adapts to.
  await expect.poll(() => viewport(page)).toEqual(before);
  expect(await page.getByRole('button').count()).toBeGreaterThan(3);
  expect(pageLog).toEqual([]);
});
