import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, meansOfRounds, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 7;

/** What a step of the timeline costs beside a batch of plain Cytoscape that toggles the same elements, in processor time. */
export async function measureStep(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: steps, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted: it paints all for the first time.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.stepThroughDays(rounds), RUNS + 1),
    ),
  );
  /** The mean of a round, for one step. */
  const perStep = (first: string, second: string): number[] =>
    meansOfRounds(trace.between(first, second), steps);
  const ours = perStep('ours begins', 'ours is painted');
  const toggling = perStep('toggling begins', 'toggling is painted');
  return {
    title: 'Step of the timeline, from the state to the painted overview, in processor time',
    figures: [
      figure('ours / a batch that toggles the same elements', '×', ratios(ours, toggling)),
      figure('ours', 'ms', ours),
      figure('of it the painting', 'ms', perStep('ours ends', 'ours is painted')),
    ],
  };
}
