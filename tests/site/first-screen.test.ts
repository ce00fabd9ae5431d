import type { Page } from 'playwright';
import { expect } from 'vitest';
import { showNetwork, whenReady } from './automakers.js';
import { readCanvas, type Drawn, type DrawnNode, type Rect } from './canvas.js';
import { it, type Visit } from './it.js';
import { overlaps, readText } from './page-text.js';
import { readGrey } from './pixels.js';

const LAPTOP = { width: 1280, height: 800 };
const TELEPHONE = { width: 390, height: 844 };

const SCREENS = [
  { screen: 'a laptop', viewport: LAPTOP, fewest: 35 },
  { screen: 'a telephone', viewport: TELEPHONE, fewest: 10 },
] as const;

/** Where the name of a node is on the page; undefined when it is left out. */
function nameBox(node: DrawnNode): (Rect & { id: string }) | undefined {
  const { id, lines, fontSize } = node;
  const width = Math.max(...lines.map((line) => line.width));
  if (width === 0) return undefined;
  // Letters are no higher than the size of the text; lines stand a little farther apart.
  const height = fontSize * (1.1 * (lines.length - 1) + 1);
  const x = node.x + (node.width - width) / 2;
  const y = node.y + (node.height - height) / 2;
  return { id, x, y, width, height };
}

/** Expects at least so many cards, apart from each other, with all that they say inside and legible. */
function expectTidyOverview({ nodes, edges, texts }: Drawn, fewest: number): void {
  expect(nodes.length).toBeGreaterThanOrEqual(fewest);
  expect(edges.length).toBeGreaterThan(0);
  expect(overlaps(nodes).map((pair) => pair.map(({ id }) => id))).toEqual([]);
  expect(overlaps(texts).map((pair) => pair.map(({ text }) => text))).toEqual([]);
  // No text is smaller, but for what a zoom rounds.
  expect(Math.min(...texts.map(({ fontSize }) => fontSize))).toBeGreaterThanOrEqual(10.99);
  const cards = new Map(nodes.map((node) => [node.id, node]));
  for (const { text, of, x, y, width, height } of texts) {
    const card = cards.get(of ?? '');
    if (!card) continue;
    expect.soft(x, text).toBeGreaterThanOrEqual(card.x);
    expect.soft(x + width, text).toBeLessThanOrEqual(card.x + card.width);
    expect.soft(y, text).toBeGreaterThanOrEqual(card.y - 1);
    expect.soft(y + height, text).toBeLessThanOrEqual(card.y + card.height + 1);
  }
}

/** Expects most companies of the network to have their names, each legible and apart from the others. */
function expectTidyNetwork({ nodes, edges }: Drawn): void {
  expect(nodes.length).toBeGreaterThanOrEqual(40);
  expect(edges.length).toBeGreaterThanOrEqual(40);
  expect(overlaps(nodes).map((pair) => pair.map(({ id }) => id))).toEqual([]);
  const names = nodes.flatMap((node) => nameBox(node) ?? []);
  expect(names.length).toBeGreaterThan(nodes.length / 2);
  expect(overlaps(names).map((pair) => pair.map(({ id }) => id))).toEqual([]);
  for (const name of names) {
    const others = nodes.filter(({ id }) => id !== name.id);
    expect.soft(overlaps([name, ...others]).flat()).not.toContain(name);
  }
  const named = nodes.filter((node) => nameBox(node));
  expect(Math.min(...named.map(({ fontSize }) => fontSize))).toBeGreaterThanOrEqual(8.99);
}

/** Expects every node to be inside of the graph, and not on its lower border either. */
async function expectAllInView(page: Page): Promise<void> {
  const frame = (await page.locator('ownership-graph').boundingBox())!;
  const { nodes } = await readCanvas(page);
  for (const { id, x, y, width, height } of nodes) {
    expect.soft(x, id).toBeGreaterThanOrEqual(frame.x);
    expect.soft(y, id).toBeGreaterThanOrEqual(frame.y);
    expect.soft(x + width, id).toBeLessThanOrEqual(frame.x + frame.width);
    expect.soft(y + height, id).toBeLessThanOrEqual(frame.y + frame.height - 4);
  }
}

/** Goes from the list, which a telephone shows first, to the picture, as a reader does. */
async function openPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Overview' }).click();
  await page.locator('ownership-graph').waitFor({ state: 'visible' });
  await whenReady(page);
}

/** Goes to another day, and waits until everything has its size. */
async function showDay(page: Page, day: string): Promise<void> {
  await page.evaluate((date) => {
    document.querySelector('ownership-explorer')!.day = date;
  }, day);
  await whenReady(page);
}

function scrollableBy({ page }: Visit): Promise<{ across: number; down: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { across: scrollWidth - window.innerWidth, down: scrollHeight - window.innerHeight };
  });
}

it.for(SCREENS)(
  'is tidy in light and in dark, as is its network, on $screen',
  async ({ viewport, fewest }, { browser, visit }) => {
    const visited = await visit('/', { viewport, colorScheme: 'light' });
    const { page, pageLog } = visited;
    await whenReady(page);
    if (viewport === TELEPHONE) await openPicture(page);
    // Opened in light, it follows the system to and fro.
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await whenReady(page);
      const name = `first-screen-${viewport.width}x${viewport.height}-${colorScheme}.png`;
      const png = await page.screenshot({ path: `test-results/${name}` });
      const background = (await readGrey(browser, png)).brightness(4, 4);
      if (colorScheme === 'dark') expect(background).toBeLessThan(60);
      else expect(background).toBeGreaterThan(220);
      expectTidyOverview(await readCanvas(page), fewest);
      const texts = await readText(page);
      expect(texts.map(({ text }) => text)).toContain("The world's automakers");
      expect(overlaps(texts, 1).map((pair) => pair.map(({ text }) => text))).toEqual([]);
      expect(texts.filter(({ x, width }) => x < 0 || x + width > viewport.width)).toEqual([]);
      expect(await scrollableBy(visited)).toEqual({ across: 0, down: 0 });
    }

    await showNetwork(page);
    expectTidyNetwork(await readCanvas(page));
    expect(pageLog).toEqual([]);
  },
);

it('shows all of the overview, of an earlier one and of the network on a laptop', async ({
  visit,
}) => {
  const { page } = await visit('/', { viewport: LAPTOP });
  await whenReady(page);
  await expectAllInView(page);
  const today = await page.evaluate(() => document.querySelector('ownership-explorer')!.day);
  // There is less to explain in the legend of 1999.
  await showDay(page, '1999-07-01');
  await expectAllInView(page);
  await showDay(page, today);
  await showNetwork(page);
  await expectAllInView(page);
});

it('keeps for the legend the height that it needs, so that the picture does not change its size', async ({
  visit,
}) => {
  const { page } = await visit('/', { viewport: LAPTOP });
  await whenReady(page);
  const legend = page.locator('ownership-legend');
  for (const width of [1280, 1440, 1024, 820]) {
    await page.setViewportSize({ ...LAPTOP, width });
    for (const shown of [
      { compare: null },
      { compare: '2015-01-01' },
      { compare: null, view: 'network' },
    ]) {
      await page.evaluate((properties) => {
        Object.assign(document.querySelector('ownership-explorer')!, properties);
      }, shown);
      await whenReady(page);
      const [height, kept] = await legend.evaluate((element) => [
        element.getBoundingClientRect().height,
        parseFloat(getComputedStyle(element).minBlockSize),
      ]);
      expect.soft(height, `${JSON.stringify(shown)} at ${width} px`).toBe(kept);
    }
    await page.evaluate(() => {
      Object.assign(document.querySelector('ownership-explorer')!, { view: 'overview' });
    });
  }
});

it('keeps header, graph, legend and inspector apart on a laptop', async ({ visit }) => {
  const { page } = await visit('/', { viewport: LAPTOP });
  await whenReady(page);
  const regions = ['header', 'ownership-graph', 'ownership-legend', 'ownership-inspector'];
  const boxes = await Promise.all(
    regions.map(async (name) => ({ name, ...(await page.locator(name).first().boundingBox())! })),
  );
  for (const { width, height } of boxes) expect(width * height).toBeGreaterThan(10_000);
  expect(overlaps(boxes).map((pair) => pair.map(({ name }) => name))).toEqual([]);
});

it('gives a telephone the list first, then most of its screen to the graph', async ({ visit }) => {
  const { page, pageLog } = await visit('/', { viewport: TELEPHONE, hasTouch: true });
  await whenReady(page);
  expect(await page.locator('ownership-graph').isVisible()).toBe(false);
  expect(
    await page.locator('ownership-list').getByText('Toyota', { exact: true }).isVisible(),
  ).toBe(true);
  await openPicture(page);
  const graph = (await page.locator('ownership-graph').boundingBox())!;
  expect(graph.height).toBeGreaterThan(TELEPHONE.height / 2);
  expect(await page.locator('ownership-inspector').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Guide, timeline and legend' }).tap();
  await page.locator('ownership-inspector').waitFor({ state: 'visible' });
  expect(await page.locator('ownership-legend').isVisible()).toBe(true);
  expect(overlaps(await readText(page), 1)).toEqual([]);
  expect(pageLog).toEqual([]);
});
