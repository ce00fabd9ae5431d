import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.js';

const FOLDER = resolve('docs/pictures');
const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  name: string;
  viewport: { width: number; height: number };
  colorScheme: 'light' | 'dark';
  /** What a reader does before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

async function select(page: Page, id: string): Promise<void> {
  await page.evaluate((party) => {
    document.querySelector('ownership-explorer')?.select(party);
  }, id);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** The views of the explorer, as the README and docs/views.md show them. */
const PICTURES: readonly Picture[] = [
  { name: 'overview', viewport: LAPTOP, colorScheme: 'light' },
  { name: 'overview-dark', viewport: LAPTOP, colorScheme: 'dark' },
  { name: 'overview-large', viewport: { width: 1920, height: 1080 }, colorScheme: 'light' },
  { name: 'overview-tablet', viewport: { width: 820, height: 1180 }, colorScheme: 'light' },
  {
    name: 'overview-1999',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: async (page) => {
      await page.evaluate(() => {
        document.querySelector('ownership-explorer')?.setAttribute('day', '1999-07-01');
      });
    },
  },
  {
    name: 'focus',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: (page) => select(page, 'nissan'),
  },
  {
    name: 'timeline',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: async (page) => {
      await select(page, 'nissan');
      await press(page, 'Previous change');
    },
  },
  {
    name: 'network',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: (page) => press(page, 'Network'),
  },
  {
    name: 'table',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: (page) => press(page, 'Table'),
  },
  {
    name: 'history',
    viewport: LAPTOP,
    colorScheme: 'light',
    prepare: async (page) => {
      await press(page, 'History');
      await page.locator('ownership-storyline [part=chart]').waitFor();
    },
  },
  { name: 'phone-list', viewport: PHONE, colorScheme: 'light' },
  {
    name: 'phone-overview',
    viewport: PHONE,
    colorScheme: 'light',
    prepare: (page) => press(page, 'Overview'),
  },
  {
    name: 'phone-focus',
    viewport: PHONE,
    colorScheme: 'light',
    prepare: (page) => select(page, 'nissan'),
  },
];

/** Waits until all data is there and drawn, also after the list of a telephone has made place for the picture. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const explorer = document.querySelector('ownership-explorer');
    await explorer?.ready;
    await explorer?.store.complete();
  });
  await page.waitForFunction(() => {
    const graph = document
      .querySelector('ownership-explorer')
      ?.shadowRoot?.querySelector('ownership-graph');
    return !graph?.checkVisibility() || (graph.cy?.nodes().length ?? 0) > 0;
  });
  await page.waitForLoadState('networkidle');
  // There can be nodes before they are painted.
  await page.evaluate(async () => {
    await document.querySelector('ownership-explorer')?.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Builds the site and takes the pictures of docs/pictures. */
export async function main(): Promise<void> {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath && { executablePath }),
  });
  try {
    const [address] = server.resolvedUrls?.local ?? [];
    if (!address) throw new Error('The site is not served.');
    for (const { name, viewport, colorScheme, prepare } of PICTURES) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await settled(page);
      if (prepare) await prepare(page);
      await settled(page);
      await page.screenshot({ path: `${FOLDER}/${name}.png` });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
