import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 7;

/** What an image with title, legend and source line costs beside a bare one. */
export async function measureImageExport(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: runs, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    traced(browser, page, () =>
      page.evaluate((count) => window.measures.exportImages(count), RUNS),
    ),
  );
  const work = ratios(
    trace.between('ours begins', 'plain begins'),
    trace.between('plain begins', 'plain ends'),
  );
  const ours = runs.map((run) => run.ours);
  const plain = runs.map((run) => run.plain);
  return {
    title: 'PNG of the whole graph at scale 2',
    figures: [
      figure('exportPng / plain cy.png', '×', ratios(ours, plain)),
      figure('the same in processor time', '×', work),
      figure('exportPng', 'ms', ours),
      figure('plain cy.png', 'ms', plain),
    ],
  };
}
