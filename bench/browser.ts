import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/find-chromium.js';

/** What takes longer will never come. */
const LONGEST_VISIT_MS = 600_000;
const VIEWPORT = { width: 1280, height: 800 };

/** Starts the browser that the tests use too, with further flags if there are any. */
export async function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  const args = [...CHROMIUM_FLAGS, ...flags];
  return chromium.launch({ args, ...(executablePath && { executablePath }) });
}

/**
 * Opens an address as a reader does who has never been there: nothing is in the
 * cache, no code is warm. Closes the page when the task is done. What fails on
 * the page fails the run.
 */
export async function visit<Result>(
  browser: Browser,
  address: string,
  task: (page: Page) => Promise<Result>,
  prepare?: (page: Page) => Promise<void>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', reject);
      setTimeout(() => reject(new Error(`${address} did not finish.`)), LONGEST_VISIT_MS).unref();
    });
    failed.catch(() => undefined);
    await prepare?.(page);
    await page.goto(address);
    return await Promise.race([task(page), failed]);
  } finally {
    await context.close();
  }
}
