import type { Browser } from 'playwright';
import { EXPLORER, painted, visitPage } from './author-page.js';
import { startBrowser } from './browser.js';
import { measureBelowFold, measureScripts } from './embedding-scripts.js';
import { attemptAll, figure, ratios, repeat, type Figure, type Section } from './figure.js';
import { listenForRender, preparePlainPage, timeShown } from './first-render.js';
import type { Served } from './server.js';

const RUNS = 5;
const SETTLING_MS = 1500;
/** How often a graph is put into the page and removed before its heap is read. */
const MOUNTS = { first: 10, last: 200 };

/** How far an explorer moves what stands around it. */
async function measureShift(browser: Browser, served: Served): Promise<Figure[]> {
  const text = '<p>Text of the article.</p>'.repeat(6);
  const shift = await visitPage(browser, served, `${text}${EXPLORER}${text}`, async (page) => {
    await painted(page);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
  });
  return [figure('layout shift of an article with one explorer', '', [shift])];
}

/** How long the page is blocked until the first picture, beside plain Cytoscape. */
async function measureBlocking(browser: Browser, served: Served): Promise<Figure[]> {
  await preparePlainPage(browser, served);
  const runs = await repeat(RUNS, async () => ({
    ours: (await timeShown(browser, served.site, listenForRender)).blocking,
    plain: (await timeShown(browser, `${served.pages}plain.html`)).blocking,
  }));
  const [ours, plain] = [runs.map((run) => run.ours), runs.map((run) => run.plain)];
  return [
    figure('blocking time to the first picture / plain Cytoscape', '×', ratios(ours, plain)),
    figure('blocking time to the first picture', 'ms', ours),
  ];
}

/** How long the second explorer with the same data takes, of what the first one took. */
async function measureSecond(browser: Browser, served: Served): Promise<Figure[]> {
  const times = await repeat(RUNS, () =>
    visitPage(browser, served, '', (page) =>
      page.evaluate(async () => {
        await customElements.whenDefined('ownership-explorer');
        const show = async (): Promise<number> => {
          const start = performance.now();
          const explorer = document.createElement('ownership-explorer');
          explorer.src = 'graph-data/automakers.json';
          document.body.append(explorer);
          await explorer.ready;
          return performance.now() - start;
        };
        return { first: await show(), second: await show() };
      }),
    ),
  );
  const all = (which: 'first' | 'second'): number[] => times.map((run) => run[which]);
  return [
    figure('second explorer with the same data / first', '×', ratios(all('second'), all('first'))),
  ];
}

/**
 * Keep machine code out of the heap: the engine goes on optimizing functions for hundreds of mounts, which takes some
 * percent of the heap and looks like something that elements leave behind.
 */
const UNCOMPILED_FLAGS = ['--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode'];

/** What remains in memory of graphs that were removed, all counted and without what the engine compiles. */
async function measureHeap(_: Browser, served: Served): Promise<Figure[]> {
  const name = 'heap after 200 mounts / after 10';
  return [
    await heapRatio(name, served, []),
    await heapRatio(`${name}, without machine code`, served, UNCOMPILED_FLAGS),
  ];
}

async function heapRatio(name: string, served: Served, flags: readonly string[]): Promise<Figure> {
  const browser = await startBrowser(flags);
  try {
    const heaps = await heapsOfMounts(browser, served);
    return figure(name, '×', [heaps.last / heaps.first]);
  } finally {
    await browser.close();
  }
}

/** How large the heap is after the first mounts and after the last one. */
async function heapsOfMounts(
  browser: Browser,
  served: Served,
): Promise<Record<'first' | 'last', number>> {
  return visitPage(browser, served, '', async (page) => {
    await page.evaluate(() => customElements.whenDefined('ownership-explorer').then(() => null));
    const devTools = await page.context().newCDPSession(page);
    const mount = (count: number): Promise<void> =>
      page.evaluate(async (times) => {
        for (let time = 0; time < times; time++) {
          const explorer = document.createElement('ownership-explorer');
          explorer.src = 'graph-data/automakers.json';
          document.body.append(explorer);
          await explorer.ready;
          explorer.remove();
        }
      }, count);
    const heap = async (): Promise<number> => {
      // What was removed may still be on its way to be loaded.
      await page.waitForTimeout(SETTLING_MS);
      for (let time = 0; time < 3; time++) await devTools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devTools.send('Runtime.getHeapUsage');
      return usedSize;
    };
    await mount(MOUNTS.first);
    const first = await heap();
    await mount(MOUNTS.last - MOUNTS.first);
    return { first, last: await heap() };
  });
}

type Task = (browser: Browser, served: Served) => Promise<Figure[]>;

const TASKS: readonly Task[] = [
  measureShift,
  measureBlocking,
  measureScripts,
  measureSecond,
  measureBelowFold,
  measureHeap,
];

/** What the elements cost a page that embeds them. */
export async function measureEmbedding(browser: Browser, served: Served): Promise<Section> {
  const measured = await attemptAll(
    TASKS,
    ({ name }) => name,
    (measure) => measure(browser, served),
  );
  return { title: 'Embedding', ...measured };
}
