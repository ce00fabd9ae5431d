import type { EdgeSingular } from 'cytoscape';
import { afterEach, expect, it, vi } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, placeGraph } from '../../fixtures/shown-graph.js';
import { holding, party, sample, stake } from '../../unit/model/sample.js';

expectCleanPage();

let graph: OwnershipGraph;

afterEach(() => graph.remove());

const COLUMNS = 40;

/** Companies in rows, each of which holds the next one, too many to be told apart in a window. */
function rows(count: number): unknown {
  const places = Array.from({ length: count }, (_, at) => at);
  const positions = Object.fromEntries(
    places.map((at) => [
      `party-${at}`,
      { x: 250 * (at % COLUMNS), y: 250 * Math.floor(at / COLUMNS) },
    ]),
  );
  const parties = places.map((at) => party(`party-${at}`));
  const stakes = places.slice(1).map((at) => {
    return stake(`party-${at - 1}`, `party-${at}`, holding('2010'));
  });
  return { ...sample({ parties, stakes, alliances: [], talks: [] }), positions };
}

/** Whether something is drawn on Cytoscape's canvas around a point of the scene. */
function isInk({ x, y }: { x: number; y: number }): boolean {
  const cy = graph.cy!;
  const canvas = graph.shadowRoot!.querySelector<HTMLCanvasElement>(
    'canvas[data-id="layer2-node"]',
  )!;
  const ratio = canvas.width / cy.width();
  const [left, top] = [x * cy.zoom() + cy.pan().x, y * cy.zoom() + cy.pan().y];
  const { data } = canvas
    .getContext('2d')!
    .getImageData(Math.round(left * ratio) - 2, Math.round(top * ratio) - 2, 4, 4);
  return data.some((value, at) => at % 4 === 3 && value > 0);
}

it('shows every box and every line of a large network, which is fitted, and its names when it is zoomed in', async () => {
  graph = placeGraph({ data: rows(1200), style: 'inline-size: 1000px; block-size: 700px' });
  await graph.ready;
  const cy = graph.cy!;
  expect(cy.nodes().length).toBe(1200);
  expect(cy.zoom()).toBeLessThan(0.25);
  for (const node of cy.nodes().toArray()) expect(isInk(node.position())).toBe(true);
  const edges = cy
    .edges()
    .filter((edge) => edge.source().position().y === edge.target().position().y);
  for (const edge of edges.toArray()) expect(isInk((edge as EdgeSingular).midpoint())).toBe(true);
  const drawText = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  cy.zoom({ level: 1, position: cy.nodes()[0]!.position() });
  await nextFrame();
  await nextFrame();
  expect(drawText.mock.calls.map(([text]) => text)).toContain(graph.scene!.nodes[0]!.label);
});
