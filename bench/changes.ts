import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, longestOfRounds, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const ROUNDS = 7;

/** How long it takes to tell what changed between two days of the shipped data, in processor time. */
export async function measureChanges(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: pairs, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted, in which code is still cold.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.compareDays(rounds), ROUNDS + 1),
    ),
  );
  const times = trace.between('comparison begins', 'comparison ends');
  return {
    title: 'What changed between two days of the shipped data, in processor time',
    figures: [figure('the longest comparison of a round', 'ms', longestOfRounds(times, pairs))],
  };
}
