import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

/** How long it takes to find how two of ten thousand parties are connected, in processor time. */
export async function measureConnection(browser: Browser, { pages }: Served): Promise<Section> {
  const { trace } = await visit(browser, `${pages}measures.html`, (page) =>
    traced(browser, page, () => page.evaluate(() => window.measures.connectPairs())),
  );
  const all = trace.between('asked', 'found');
  const warm = all.slice(all.length / 2);
  return {
    title: 'Connection of two of 10,000 parties, processor time',
    figures: [figure('the shortest and the strongest paths', 'ms', warm)],
  };
}
