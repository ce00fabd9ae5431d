import { expect, it, vi } from 'vitest';
import type { OwnershipGraph } from '../../../src/elements/graph/graph.js';
import { expectCleanPage } from '../../fixtures/clean-page.js';
import { nextFrame, showGraph } from '../../fixtures/shown-graph.js';
import { waitFor } from '../../fixtures/wait-for.js';

expectCleanPage();

/** How often a text is drawn while the graph is moved, until nothing is drawn any more. */
async function textsWhileMoving(graph: OwnershipGraph): Promise<number> {
  const drawText = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'fillText');
  const drawTextOnPage = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  graph.cy!.panBy({ x: 1, y: 0 });
  await nextFrame();
  await nextFrame();
  const count = drawText.mock.calls.length + drawTextOnPage.mock.calls.length;
  drawText.mockRestore();
  drawTextOnPage.mockRestore();
  return count;
}

it('draws names and labels straight on the page at first', async () => {
  const drawTextOnPage = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  await showGraph({ style: 'inline-size: 1100px; block-size: 700px' });
  const texts = drawTextOnPage.mock.calls.map(([text]) => text);
  expect(texts).toEqual(expect.arrayContaining(['Nissan', 'Renault', '51%']));
});

it('comes to draw nothing anew while the reader moves the graph', async () => {
  const graph = await showGraph();
  await waitFor(async () => expect(await textsWhileMoving(graph)).toBe(0));
});
