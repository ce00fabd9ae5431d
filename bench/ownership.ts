import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const ROUNDS = 4;

/** How long it takes to see who owns what in the end among 100,000 companies, in processor time. */
export async function measureOwnership(browser: Browser, { pages }: Served): Promise<Section> {
  const { trace } = await visit(browser, `${pages}measures.html`, (page) =>
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.lookThrough(rounds), ROUNDS),
    ),
  );
  const all = (name: string): number[] => trace.between(`${name} begins`, `${name} ends`);
  /** Without the first round, in which code is still cold. */
  const warm = (name: string): number[] => {
    const times = all(name);
    return times.slice(times.length / ROUNDS);
  };
  return {
    title: 'Ownership among 100,000 companies with 200,000 stakes, processor time',
    figures: [
      figure('the portfolio of one', 'ms', warm('portfolio')),
      figure('the ultimate owners of one', 'ms', warm('owners')),
      figure('the controllers of all', 'ms', warm('controllers')),
      figure('the graph of the day, once', 'ms', all('graph')),
    ],
  };
}
