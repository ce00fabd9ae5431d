import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { visit } from './browser.js';
import { figure, ratios, repeat, type Section } from './figure.js';
import type { Served } from './server.js';
import { startTrace, stopTrace } from './trace.js';

const RUNS = 9;

interface Shown {
  /** Milliseconds by the clock since the page was opened. */
  clock: number;
  /** Milliseconds of processor time of the page's thread. */
  processor: number;
  /** Milliseconds of processor time of the longest task until then. */
  longestTask: number;
  /** Milliseconds of processor time beyond 50 of every task until then. */
  blocking: number;
}

/** Opens a page and measures until it has set the mark `shown`. */
export function timeShown(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Shown> {
  return visit(
    browser,
    address,
    async (page) => {
      const clock = await page.evaluate(() => window.shown);
      // The task that painted has ended only when another one runs.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const trace = await stopTrace(browser);
      return {
        clock,
        processor: trace.until('shown'),
        longestTask: trace.longestTaskUntil('shown'),
        blocking: trace.blockingUntil('shown'),
      };
    },
    async (page) => {
      await prepare?.(page);
      await startTrace(browser, page);
    },
  );
}

/** Runs before anything of the site does, so that no time is lost until it listens. */
export async function listenForRender(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shown = customElements.whenDefined('ownership-explorer').then(async () => {
      await document.querySelector('ownership-explorer')?.ready;
      return performance.mark('shown').startTime;
    });
  });
}

/** Puts the site's first scene beside the plain page, with the size and the viewport that it has on the site. */
export async function preparePlainPage(browser: Browser, served: Served): Promise<void> {
  const { scene, viewport } = await visit(browser, served.site, (page) =>
    page.evaluate(async () => {
      const explorer = document.querySelector('ownership-explorer')!;
      await explorer.ready;
      const cy = explorer.shadowRoot!.querySelector('ownership-graph')!.cy!;
      const [width, height, zoom, pan] = [cy.width(), cy.height(), cy.zoom(), { ...cy.pan() }];
      return { scene: explorer.scene!, viewport: { width, height, zoom, pan } };
    }),
  );
  const graph = await visit(browser, `${served.pages}measures.html`, (page) =>
    page.evaluate((shown) => window.measures.plainGraph(shown), scene),
  );
  await writeFile(
    join(served.pagesFolder, 'graph.json'),
    JSON.stringify({ ...graph, ...viewport }),
  );
}

/** How soon the site shows its first scene, beside a page that has the same one ready. */
export async function measureFirstRender(browser: Browser, served: Served): Promise<Section> {
  await preparePlainPage(browser, served);
  const runs = await repeat(RUNS, async () => ({
    site: await timeShown(browser, served.site, listenForRender),
    plain: await timeShown(browser, `${served.pages}plain.html`),
  }));
  const site = runs.map((run) => run.site.clock);
  const plain = runs.map((run) => run.plain.clock);
  const siteWork = runs.map((run) => run.site.processor);
  const plainWork = runs.map((run) => run.plain.processor);
  return {
    title: 'First render of the shipped data',
    figures: [
      figure('site / the same by plain Cytoscape', '×', ratios(site, plain)),
      figure('the same in processor time', '×', ratios(siteWork, plainWork)),
      figure(
        'longest task of the site, in processor time',
        'ms',
        runs.map((run) => run.site.longestTask),
      ),
      figure('site', 'ms', site),
      figure('plain Cytoscape', 'ms', plain),
    ],
  };
}
