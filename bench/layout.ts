import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { PARTIES } from './dataset.js';
import { figure, ratios, repeat, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 5;

interface Run {
  /** The longest tasks of the page, in milliseconds of processor time. */
  first: number;
  complete: number;
  better: number;
  plain: number;
  /** By the clock, in milliseconds. */
  longestGap: number;
  untilFirst: number;
  untilComplete: number;
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
    first: worker.trace.longestTask('given', 'first', true),
    complete: worker.trace.longestTask('first', 'complete', true),
    better: worker.trace.longestTask('complete', 'better', true),
    plain: plain.trace.longestTask('given', 'shown', true),
    plainClock: plain.result,
  };
}

/** How long the page stands still while a graph without positions is laid out, and how long a reader waits. */
export async function measureLayout(browser: Browser, { pages }: Served): Promise<Section> {
  const runs = await repeat(RUNS, () => runOnce(browser, `${pages}measures.html`));
  const all = (key: keyof Run): number[] => runs.map((run) => run[key]);
  return {
    title: `Longest task of the page, ${PARTIES} parties without positions`,
    figures: [
      figure('until the first picture', 'ms', all('first')),
      figure('then until the complete one', 'ms', all('complete')),
      figure('then until better positions', 'ms', all('better')),
      figure('plain cose-bilkent on the page', 'ms', all('plain')),
      figure('plain / until the first picture', '×', ratios(all('plain'), all('first'))),
      figure('longest pause by the clock, whatever caused it', 'ms', all('longestGap')),
      figure(
        'wait for the first picture / plain',
        '×',
        ratios(all('untilFirst'), all('plainClock')),
      ),
      figure(
        'wait for the complete one / plain',
        '×',
        ratios(all('untilComplete'), all('plainClock')),
      ),
    ],
  };
}
