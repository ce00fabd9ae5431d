import { expect } from 'vitest';
import { showNetwork, whenReady } from './automakers.js';
import { readCanvas, type Drawn, type DrawnNode } from './canvas.js';
import { it, type Visit } from './it.js';
import { overlaps, readText } from './page-text.js';
import { readGrey } from './pixels.js';

const LAPTOP = { width: 1280, height: 800 };
const TELEPHONE = { width: 390, height: 844 };

const SCREENS = [
  { screen: 'a laptop', viewport: LAPTOP, colorScheme: 'light' },
  { screen: 'a laptop', viewport: LAPTOP, colorScheme: 'dark' },
  { screen: 'a telephone', viewport: TELEPHONE, colorScheme: 'light' },
  { screen: 'a telephone', viewport: TELEPHONE, colorScheme: 'dark' },
] as const;

/** How much of its node a name fills, in both directions; above 1 it overflows. */
function fillOf({ lines, fontSize, width, height }: DrawnNode): { across: number; down: number } {
  const LINE_HEIGHT = 1.1;
  return {
    across: Math.max(...lines.map((line) => line.width)) / width,
    down: (lines.length * LINE_HEIGHT * fontSize) / height,
  };
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

function scrollableBy({ page }: Visit): Promise<{ across: number; down: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { across: scrollWidth - window.innerWidth, down: scrollHeight - window.innerHeight };
  });
}

it.for(SCREENS)('is tidy on $screen in $colorScheme', async (options, { browser, visit }) => {
  const { viewport, colorScheme } = options;
  const visited = await visit('/', { viewport, colorScheme });
  const { page, pageLog } = visited;
  await whenReady(page);
  const name = `first-screen-${viewport.width}x${viewport.height}-${colorScheme}.png`;
  const png = await page.screenshot({ path: `test-results/${name}` });
  expectTidyOverview(await readCanvas(page), viewport === LAPTOP ? 35 : 10);

  const texts = await readText(page);
  expect(texts.map(({ text }) => text)).toContain("The world's automakers");
  expect(overlaps(texts, 1).map((pair) => pair.map(({ text }) => text))).toEqual([]);
  expect(texts.filter(({ x, width }) => x < 0 || x + width > viewport.width)).toEqual([]);
  expect(await scrollableBy(visited)).toEqual({ across: 0, down: 0 });

  const { brightness } = await readGrey(browser, png);
  const background = brightness(4, Math.round(viewport.height / 2));
  if (colorScheme === 'dark') expect(background).toBeLessThan(60);
  else expect(background).toBeGreaterThan(220);
  expect(pageLog).toEqual([]);
});

it.for(SCREENS)(
  'has a tidy network on $screen in $colorScheme',
  async ({ viewport, colorScheme }, { visit }) => {
    const { page, pageLog } = await visit('/', { viewport, colorScheme });
    await showNetwork(page);
    const { nodes, edges } = await readCanvas(page);
    expect(nodes.length).toBeGreaterThanOrEqual(40);
    expect(edges.length).toBeGreaterThanOrEqual(40);
    expect(overlaps(nodes).map((pair) => pair.map(({ id }) => id))).toEqual([]);
    for (const node of nodes) {
      const { across, down } = fillOf(node);
      expect.soft(across, `${node.id} fits its node`).toBeLessThanOrEqual(1);
      expect.soft(down, `${node.id} fits its node`).toBeLessThanOrEqual(1);
    }
    // Smaller names are left out; on these screens none is.
    expect(Math.min(...nodes.map(({ fontSize }) => fontSize))).toBeGreaterThanOrEqual(6.5);
    expect(pageLog).toEqual([]);
  },
);

it.for(['overview', 'network'] as const)(
  'shows all of the %s on a laptop',
  async (view, { visit }) => {
    const { page } = await visit('/', { viewport: LAPTOP });
    if (view === 'network') await showNetwork(page);
    else await whenReady(page);
    const frame = (await page.locator('ownership-graph').boundingBox())!;
    const { nodes } = await readCanvas(page);
    for (const { id, x, y, width, height } of nodes) {
      expect.soft(x, id).toBeGreaterThanOrEqual(frame.x);
      expect.soft(y, id).toBeGreaterThanOrEqual(frame.y);
      expect.soft(x + width, id).toBeLessThanOrEqual(frame.x + frame.width);
      expect.soft(y + height, id).toBeLessThanOrEqual(frame.y + frame.height);
    }
  },
);

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

it('gives a telephone most of its screen for the graph, and the rest on demand', async ({
  visit,
}) => {
  const { page, pageLog } = await visit('/', { viewport: TELEPHONE, hasTouch: true });
  await whenReady(page);
  const graph = (await page.locator('ownership-graph').boundingBox())!;
  expect(graph.height).toBeGreaterThan(TELEPHONE.height / 2);
  expect(await page.locator('ownership-inspector').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'About this graph' }).tap();
  await page.locator('ownership-inspector').waitFor({ state: 'visible' });
  expect(await page.locator('ownership-legend').isVisible()).toBe(true);
  expect(overlaps(await readText(page), 1)).toEqual([]);
  expect(pageLog).toEqual([]);
});
