import type { Browser } from 'playwright';
import { visit } from './browser.js';
import { figure, type Section } from './figure.js';
import type { Served } from './server.js';
import { traced } from './trace.js';

/** Well connected and hardly connected companies, in turns, and nothing. */
const SELECTIONS = ['renault', 'ferrari', 'toyota', 'subaru', 'volkswagen', 'isuzu', null];
/** Rounds through the list, after a first one in which code is still cold. */
const ROUNDS = 3;

/** The longest task of the site when something is selected in the network, graph and inspector included. */
export async function measureSelecting(browser: Browser, { site }: Served): Promise<Section> {
  const { trace } = await visit(browser, site, async (page) => {
    await page.evaluate(async () => {
      const explorer = document.querySelector('ownership-explorer')!;
      await explorer.ready;
      explorer.view = 'network';
      await explorer.updateComplete;
    });
    return traced(browser, page, () =>
      page.evaluate(
        async ({ ids, rounds }) => {
          const explorer = document.querySelector('ownership-explorer')!;
          const nextTask = (): Promise<void> =>
            new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          for (let round = 0; round <= rounds; round += 1) {
            for (const id of ids) {
              performance.mark('selection begins');
              explorer.select(id);
              for (let frame = 0; frame < 3; frame += 1) await nextTask();
              performance.mark('selection is rendered');
              // What is put off, as sharp textures, is not part of any other selection.
              await new Promise((resolve) => setTimeout(resolve, 400));
            }
          }
        },
        { ids: SELECTIONS, rounds: ROUNDS },
      ),
    );
  });
  const tasks = trace
    .longestTasks('selection begins', 'selection is rendered', true)
    .slice(SELECTIONS.length);
  return {
    title: 'Selecting on the site, longest task in processor time',
    figures: [figure('graph and inspector', 'ms', tasks)],
  };
}
