import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const ROUNDS = 7;

/** How long it takes to find and lay out the history of 60 companies over 36 years, in processor time. */
export async function measureStoryline(browser: Browser, { pages }: Served): Promise<Section> {
  const { trace } = await visit(browser, `${pages}measures.html`, (page) =>
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.drawStorylines(rounds), ROUNDS),
    ),
  );
  const [first = NaN, ...warm] = trace.between('storyline begins', 'storyline ends');
  return {
    title: 'History of 60 companies over 36 years of the shipped data, processor time',
    figures: [
      figure('found and laid out, cold code', 'ms', [first]),
      figure('found and laid out', 'ms', warm),
      figure(
        'of it, found',
        'ms',
        trace.between('storyline begins', 'storyline is found').slice(1),
      ),
      figure(
        'composed for a width',
        'ms',
        trace.between('storyline ends', 'storyline is composed'),
      ),
    ],
  };
}
