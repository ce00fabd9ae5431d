import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, longestOfRounds, meansOfRounds, ratios, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

const RUNS = 7;

/** How long a search among 5,000 parties takes, beside looking into every name, in processor time. */
export async function measureSearch(browser: Browser, { pages }: Served): Promise<Section> {
  const { result: texts, trace } = await visit(browser, `${pages}measures.html`, (page) =>
    // One round more than is counted.
    traced(browser, page, () =>
      page.evaluate((rounds) => window.measures.searchParties(rounds), RUNS + 1),
    ),
  );
  const searches = trace.between('search begins', 'search ends');
  const scans = trace.between('scan begins', 'scan ends');
  return {
    title: 'Search among 5,000 parties, in processor time',
    figures: [
      figure('the longest search of a round', 'ms', longestOfRounds(searches, texts)),
      figure('a search, on average', 'ms', meansOfRounds(searches, texts)),
      figure(
        'a search / looking for the text in every name',
        '×',
        ratios(meansOfRounds(searches, texts), meansOfRounds(scans, texts)),
      ),
      figure('building the index, once', 'ms', trace.between('indexing begins', 'indexing ends')),
    ],
  };
}
