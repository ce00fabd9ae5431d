import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, meansOfRounds, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 7;

/** What the overview of a day that is laid out costs beside plain Cytoscape, which is given its elements, in processor time. */
export async function measureOverview(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: days, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.showOverviews(rounds), RUNS + 1),
    ),
  );
  /** The mean of a round, for one day. */
  const perDay = (first: string, second: string): number[] =>
    meansOfRounds(trace.between(first, second), days);
  const ours = perDay('ours begins', 'ours is painted');
  const plain = perDay('plain begins', 'plain is painted');
  return {
    title: 'Overview of a day, laid out already, painting included, in processor time',
    figures: [
      figure('ours / plain Cytoscape with the same elements', '×', ratios(ours, plain)),
      figure('ours', 'ms', ours),
      figure('of it the scene', 'ms', perDay('ours begins', 'composing ends')),
      figure('plain Cytoscape', 'ms', plain),
    ],
  };
}
