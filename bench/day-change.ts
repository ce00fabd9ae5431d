import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, meansOfRounds, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 7;

/** What a change of the day costs beside what plain Cytoscape offers for it, in processor time. */
export async function measureDayChange(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: days, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted: it paints all for the first time, which no change does.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.changeDays(rounds), RUNS + 1),
    ),
  );
  /** The mean of a round, for one change. */
  const perChange = (first: string, second: string): number[] =>
    meansOfRounds(trace.between(first, second), days);
  const ours = perChange('ours begins', 'ours is painted');
  const json = perChange('json begins', 'json is painted');
  const replacing = perChange('replacing begins', 'replacing is painted');
  return {
    title: 'Change of the day, painting included, in processor time',
    figures: [
      figure('ours / removing and adding all', '×', ratios(ours, replacing)),
      figure('ours / cy.json() of all', '×', ratios(ours, json)),
      figure('ours', 'ms', ours),
      figure('of it the scene', 'ms', perChange('ours begins', 'building ends')),
      figure('of it the difference to the canvas', 'ms', perChange('building ends', 'ours ends')),
      figure('of it the painting', 'ms', perChange('ours ends', 'ours is painted')),
    ],
  };
}
