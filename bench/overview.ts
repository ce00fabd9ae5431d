import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, meansOfRounds, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = { shipped: 7, many: 3 };

interface OverviewMeasure {
  title: string;
  data: 'shipped' | 'many';
}

/** What the overview of a day that is laid out costs beside plain Cytoscape, which is given its elements, in processor time. */
async function measureOverviewOf(
  { title, data }: OverviewMeasure,
  browser: Browser,
  { pages }: Served,
): Promise<Section> {
  const { result: days, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted.
    traced(browser, page, () =>
      page.evaluate(([rounds, name]) => window.measures.showOverviews(rounds, name), [
        RUNS[data] + 1,
        data,
      ] as const),
    ),
  );
  /** The mean of a round, for one day. */
  const perDay = (first: string, second: string): number[] =>
    meansOfRounds(trace.between(first, second), days);
  const ours = perDay('ours begins', 'ours is painted');
  const plain = perDay('plain begins', 'plain is painted');
  const placing =
    data === 'many'
      ? [
          figure(
            'finding the places of groups, once',
            'ms',
            trace.between('placing begins', 'placing ends'),
          ),
        ]
      : [];
  return {
    title,
    figures: [
      figure('ours / plain Cytoscape with the same elements', '×', ratios(ours, plain)),
      figure('ours', 'ms', ours),
      figure('of it the scene', 'ms', perDay('ours begins', 'composing ends')),
      figure('plain Cytoscape', 'ms', plain),
      ...placing,
    ],
  };
}

/** The overview of the shipped data. */
export function measureOverview(browser: Browser, served: Served): Promise<Section> {
  const title = 'Overview of a day, laid out already, painting included, in processor time';
  return measureOverviewOf({ title, data: 'shipped' }, browser, served);
}

/** The overview of 10,000 parties. */
export function measureLargeOverview(browser: Browser, served: Served): Promise<Section> {
  const title = 'Overview of a day of 10,000 parties, in the same way';
  return measureOverviewOf({ title, data: 'many' }, browser, served);
}
