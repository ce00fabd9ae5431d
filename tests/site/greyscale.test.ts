import { expect } from 'vitest';
import type { DatasetInput } from '../../src/model/index.js';
import { networkOn } from './automakers.js';
import { readCanvas, type DrawnEdge } from './canvas.js';
import { it } from './it.js';
import { readGrey, type GreyImage } from './pixels.js';

/** Three pairs of companies, one below the other, with one kind of tie between each two. */
function threeTies(): DatasetInput {
  const names = ['stake', 'alliance', 'talks'];
  const ids = names.flatMap((name) => [`${name}-left`, `${name}-right`]);
  return {
    title: 'Three ties',
    compiled: '2026-01-01',
    parties: ids.map((id) => ({ id, kind: 'company', name: id.slice(0, 3) })),
    stakes: [
      {
        id: 'stake',
        owner: 'stake-left',
        owned: 'stake-right',
        holdings: [{ from: '2000', capital: 30, sources: ['paper'] }],
      },
    ],
    alliances: [
      {
        id: 'alliance',
        name: 'Alliance',
        scope: 'All.',
        members: ['alliance-left', 'alliance-right'].map((party) => ({
          party,
          from: '2000',
          sources: ['paper'],
        })),
      },
    ],
    talks: [
      {
        id: 'talks',
        title: 'Talks',
        aim: 'merger',
        parties: ['talks-left', 'talks-right'],
        from: '2025-12-01',
        outcome: 'ongoing',
        events: [{ date: '2025-12-01', text: 'They talk.', sources: ['paper'] }],
      },
    ],
    sources: [{ id: 'paper', title: 'A report', publisher: 'A newspaper', date: '2025-12' }],
    positions: Object.fromEntries(
      ids.map((id, index) => [id, { x: (index % 2) * 500, y: Math.floor(index / 2) * 100 }]),
    ),
  };
}

/** The lengths in pixels of the strokes that a horizontal edge consists of. */
function strokesOf({ brightness }: GreyImage, from: number, until: number, y: number): number[] {
  const MIDDLE_GREY = 200;
  const strokes: number[] = [];
  let length = 0;
  for (let x = from; x <= until; x += 1) {
    const isInk = [y - 1, y, y + 1].some((row) => brightness(x, row) < MIDDLE_GREY);
    if (isInk && x < until) length += 1;
    else if (length > 0) {
      strokes.push(length);
      length = 0;
    }
  }
  return strokes;
}

/** How thick a horizontal line is around one of its points. */
function thicknessAt({ brightness }: GreyImage, x: number, y: number): number {
  const REACH_PX = 12;
  const rows = Array.from({ length: 2 * REACH_PX + 1 }, (_, index) => y - REACH_PX + index);
  return rows.filter((row) => brightness(x, row) < 200).length;
}

/** What distinguishes edges without colour: solid or dashed, the dash pattern, and the arrow. */
function shapeOf({ lineStyle, dash, arrow }: DrawnEdge): string {
  return `${lineStyle === 'solid' ? 'solid' : dash.join(' ')}, ${arrow}`;
}

it('distinguishes stakes, alliances and talks without colour', async ({
  browser,
  server,
  visit,
}) => {
  server.servePage('/article', '<ownership-graph view="network"></ownership-graph>');
  const { page, pageLog } = await visit('/article', { colorScheme: 'light' });
  await page.evaluate(async (data) => {
    const graph = document.querySelector('ownership-graph')!;
    graph.data = data;
    await graph.ready;
  }, threeTies());
  const { nodes } = await readCanvas(page);
  const image = await readGrey(browser, await page.screenshot());
  const nodeOf = (id: string): (typeof nodes)[number] => nodes.find((node) => node.id === id)!;
  const edgeOf = (name: string): { from: number; until: number; y: number } => {
    const [left, right] = [nodeOf(`${name}-left`), nodeOf(`${name}-right`)];
    const from = Math.ceil(left.x + left.width) + 4;
    return { from, until: Math.floor(right.x) - 4, y: Math.round(left.y + left.height / 2) };
  };
  const strokes = (name: string): number[] => {
    const { from, until, y } = edgeOf(name);
    return strokesOf(image, from, from + (until - from) / 2, y);
  };

  expect(strokes('stake')).toHaveLength(1);
  const dashes = strokes('alliance').slice(1, -1);
  const dots = strokes('talks').slice(1, -1);
  expect(dashes.length).toBeGreaterThan(3);
  expect(dots.length).toBeGreaterThan(2 * dashes.length);
  expect(Math.min(...dashes)).toBeGreaterThan(2 * Math.max(...dots));

  const arrowAt = (name: string): number => {
    const { until, y } = edgeOf(name);
    const ends = [until - 4, until - 2, until];
    return Math.max(...ends.map((x) => thicknessAt(image, x, y)));
  };
  expect(arrowAt('stake')).toBeGreaterThan(arrowAt('alliance') + 2);
  expect(arrowAt('stake')).toBeGreaterThan(arrowAt('talks') + 2);
  expect(pageLog).toEqual([]);
});

it('gives every kind of tie among the automakers a shape of its own', async ({ visit }) => {
  const { page } = await visit('/');
  const scene = await networkOn(page, '2025-03-01');
  const { edges } = await readCanvas(page);
  const kinds = new Map(scene.edges.map(({ id, kind }) => [id, kind]));
  const kindsByShape = new Map<string, Set<unknown>>();
  for (const edge of edges) {
    const shape = shapeOf(edge);
    kindsByShape.set(shape, (kindsByShape.get(shape) ?? new Set()).add(kinds.get(edge.id)));
  }
  const kindsOfShapes = [...kindsByShape.values()].map((found) => [...found].join(' and '));
  expect(kindsOfShapes.sort()).toEqual(['alliance', 'stake', 'talks']);
  for (const { id, arrow, sourceArrow } of edges) {
    expect.soft(arrow, id).toBe(kinds.get(id) === 'stake' ? 'triangle' : 'none');
    expect.soft(sourceArrow, id).toBe('none');
  }
});

it('marks how talks ended with a symbol, and a majority by its width', async ({ visit }) => {
  const { page } = await visit('/');
  await networkOn(page, '2025-03-01');
  const { edges } = await readCanvas(page);
  const having = (role: string): DrawnEdge[] =>
    edges.filter(({ classes }) => classes.includes(role));
  const symbols = { 'talks-collapsed': '✕', 'talks-reported': '?', 'talks-denied': '?' };
  for (const [role, symbol] of Object.entries(symbols)) {
    expect(having(role).length, role).toBeGreaterThan(0);
    for (const { id, text } of having(role)) expect.soft(text, id).toContain(symbol);
  }
  const meanWidth = (role: string): number =>
    having(role).reduce((sum, { width }) => sum + width, 0) / having(role).length;
  expect(meanWidth('majority')).toBeGreaterThan(1.3 * meanWidth('minority'));
});
