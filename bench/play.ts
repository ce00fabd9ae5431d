import type { Browser, Page } from 'playwright';
import { visit } from './browser.js';
import { figure, repeat, type Section } from './figure.js';
import type { Served } from './server.js';

const RUNS = 3;
/** Played from here on, for so long, a year a second. */
const FIRST_DAY = '2005-01-01';
const PLAYED_MS = 8000;
/** A frame of a screen that draws sixty a second. */
const FRAME_MS = 1000 / 60;

/** The part of the frames that a screen could have drawn and did not, in percent, while time is played. */
async function droppedFrames(page: Page): Promise<number> {
  await page.evaluate(async (day) => {
    const explorer = document.querySelector('ownership-explorer')!;
    explorer.day = day;
    await explorer.ready;
  }, FIRST_DAY);
  await page.getByRole('button', { name: 'Play' }).click();
  return page.evaluate(
    async ({ played, frame }) => {
      const next = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const begin = await next();
      let [drawn, now] = [0, begin];
      while (now - begin < played) {
        now = await next();
        drawn += 1;
      }
      const possible = (now - begin) / frame;
      return Math.max(0, 100 * (1 - drawn / possible));
    },
    { played: PLAYED_MS, frame: FRAME_MS },
  );
}

/** How evenly the site plays a year a second, in the overview. */
export async function measurePlay(browser: Browser, { site }: Served): Promise<Section> {
  const dropped = await repeat(RUNS, () => visit(browser, site, droppedFrames));
  return {
    title: 'Playing a year a second on the site',
    figures: [figure('dropped frames', '%', dropped)],
  };
}
