import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { PARTIES } from './dataset.js';
import { figure, ratios, repeat, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 5;

interface Run {
  /** The longest tasks of the page, in milliseconds of processor time. */
  before: number;
  during: number;
  after: number;
  plain: number;
  /** By the clock, in milliseconds. */
  longestGap: number;
  untilAnswer: number;
  plainClock: number;
}

async function runOnce(browser: Browser, address: string): Promise<Run> {
  const worker = await visit(browser, address, (page) =>
    traced(browser, page, () => page.evaluate(() => window.measures.layoutInWorker())),
  );
  const plain = await visit(browser, address, (page) =>
    traced(browser, page, () => page.evaluate(() => window.measures.layoutOnPage())),
  );
  return {
    ...worker.result,
    before: worker.trace.longestTask('given', 'asked', true),
    during: worker.trace.longestTask('asked', 'answered'),
    after: worker.trace.longestTask('answered', 'shown', true),
    plain: plain.trace.longestTask('given', 'shown', true),
    plainClock: plain.result,
  };
}

/** How long the page stands still while a graph without positions is laid out. */
export async function measureLayout(browser: Browser, { pages }: Served): Promise<Section> {
  const runs = await repeat(RUNS, () => runOnce(browser, `${pages}measures.html`));
  const all = (key: keyof Run): number[] => runs.map((run) => run[key]);
  return {
    title: `Longest task of the page, ${PARTIES} parties without positions`,
    figures: [
      figure('while the worker lays out', 'ms', all('during')),
      figure('plain cose-bilkent on the page', 'ms', all('plain')),
      figure('plain / worker', '×', ratios(all('plain'), all('during'))),
      figure('before: data checked and handed over', 'ms', all('before')),
      figure('after: scene built, first paint', 'ms', all('after')),
      figure('longest pause by the clock, whatever caused it', 'ms', all('longestGap')),
      figure('wait for the layout / plain', '×', ratios(all('untilAnswer'), all('plainClock'))),
    ],
  };
}
