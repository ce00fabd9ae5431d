import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 5;

/** What a table of 10,000 companies costs beside a plain one with all rows, in processor time. */
export async function measureTable(browser: Browser, { pages }: Served): Promise<Section> {
  const { trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.showTables(rounds), RUNS + 1),
    ),
  );
  const each = (name: string): number[] =>
    trace.between(`${name} begins`, `${name} is painted`).slice(1);
  const [ours, plain] = [each('ours'), each('plain')];
  const [sorting, plainSorting] = [each('sorting'), each('plain sorting')];
  return {
    title: 'Table of 10,000 companies, painting included, in processor time',
    figures: [
      figure('showing / a plain table of all rows', '×', ratios(ours, plain)),
      figure('sorting / the same', '×', ratios(sorting, plainSorting)),
      figure('showing', 'ms', ours),
      figure('sorting', 'ms', sorting),
      figure('filtering, the first letters', 'ms', each('filtering')),
      figure('scrolling to the middle', 'ms', each('scrolling')),
      figure('plain: showing', 'ms', plain),
      figure('plain: sorting', 'ms', plainSorting),
    ],
  };
}
