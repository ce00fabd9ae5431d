import type { Browser, Page } from 'playwright';
import { visit } from './browser.js';
import type { Served } from './server.js';

/** What an element loads by itself it has begun to load by then. */
const QUIET_MS = 2000;

export const EXPLORER =
  '<ownership-explorer src="graph-data/automakers.json"></ownership-explorer>';

/** Opens a page of an author in the folder of the site, with this body. */
export function visitPage<Result>(
  browser: Browser,
  { site }: Served,
  body: string,
  task: (page: Page) => Promise<Result>,
  script = 'ownership-graph.js',
): Promise<Result> {
  const head = `<meta charset="utf-8"><title>Article</title><link rel="icon" href="icon.svg">
    <link rel="stylesheet" href="ownership-graph.css"><script type="module" src="${script}"></script>`;
  return visit(browser, `${site}article.html`, task, async (page) => {
    await page.route('**/article.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
      }),
    );
  });
}

/** Resolves when the first explorer is painted, and nothing more has come for a while. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async (quietMs) => {
    await customElements.whenDefined('ownership-explorer');
    await document.querySelector('ownership-explorer')!.ready;
    const fetched = (): number => performance.getEntriesByType('resource').length;
    for (let known = -1; known !== fetched();) {
      known = fetched();
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    }
  }, QUIET_MS);
}
